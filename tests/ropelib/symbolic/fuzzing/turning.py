"""Kinds of encoders that turn pairs, with maps before and after."""

from __future__ import annotations

from random import Random

from .encoder import Body, kind
from .pieces import (
    TURNED,
    angles,
    any_turn,
    complex_pairs,
    frequencies,
    halves,
    matrix,
    number,
    orthogonal,
    turn,
)


@kind()
def rope(rng: Random, dim: int) -> tuple[Body, ...]:
    """RoPE in any layout, written in any way."""
    return (any_turn(rng, dim),)


@kind()
def two_ways_of_writing(rng: Random, dim: int) -> tuple[Body, ...]:
    """The same turns, written in one way for queries and in another for keys."""
    start = [angles(rng, dim)]
    return start + turn(rng), start + turn(rng)


@kind()
def map_before_turning(rng: Random, dim: int) -> tuple[Body, ...]:
    """Any linear map before the turn."""
    return ([f"x = x @ np.array({matrix(rng, dim)})", *any_turn(rng, dim)],)


@kind()
def orthogonal_map_after_turning(rng: Random, dim: int) -> tuple[Body, ...]:
    """An orthogonal map after the turn."""
    return (any_turn(rng, dim) + orthogonal(rng, dim),)


@kind()
def any_map_after_turning(rng: Random, dim: int) -> tuple[Body, ...]:
    """Any linear map after the turn."""
    return ([*any_turn(rng, dim), f"x = x @ np.array({matrix(rng, dim)})"],)


@kind()
def similar_map_after_turning(rng: Random, dim: int) -> tuple[Body, ...]:
    """A map after the turn which turns and stretches every pair: of pairs a, b."""
    wrong = rng.random() < 0.3
    rows = [[0] * dim for _ in range(dim)]
    for j in range(0, dim, 2):
        a, b = rng.randint(1, 3), rng.randint(-3, 3)
        rows[j][j : j + 2], rows[j + 1][j : j + 2] = [a, b], [-b, a + wrong]
    return ([angles(rng, dim), *turn(rng), f"x = x @ np.array({rows})"],)


@kind(4)
def partly_turned(rng: Random, dim: int) -> tuple[Body, ...]:
    """Only the first pairs are turned; the others stay, or are stretched by the position."""
    part = rng.randrange(2, dim, 2)
    rest = rng.choice(["rest", "rest", "rest * (1 + position)"])
    start = [f"x, rest = x[:{part}], x[{part}:]", angles(rng, part)]
    return ([*start, *turn(rng), f"x = np.concatenate([x, {rest}])"],)


@kind(4)
def two_layouts(rng: Random, dim: int) -> tuple[Body, ...]:
    """Adjacent pairs for queries, halves for keys."""
    start = [angles(rng, dim)]
    return start + turn(rng), start + halves(*TURNED)


@kind()
def turned_twice(rng: Random, dim: int) -> tuple[Body, ...]:
    """One turn after another, of the same pairs."""
    return ([angles(rng, dim), *turn(rng), angles(rng, dim), *turn(rng)],)


@kind(4)
def turned_twice_in_two_layouts(rng: Random, dim: int) -> tuple[Body, ...]:
    """One turn after another, of other pairs."""
    second = rng.choice([halves(*TURNED), ["x = np.roll(x, 1)", *turn(rng)]])
    return ([angles(rng, dim), *turn(rng), angles(rng, dim), *second],)


@kind()
def complex_with_or_without_conjugate(rng: Random, dim: int) -> tuple[Body, ...]:
    """Products of complex numbers, of which some are conjugated."""
    start = [angles(rng, dim)]
    formulas = [
        "z * np.exp(1j * angle)",
        "np.conj(z) * np.exp(1j * angle)",
        "np.conj(z * np.exp(1j * angle))",
        "z * np.conj(np.exp(1j * angle))",
        "np.conj(np.conj(z) * np.exp(1j * angle))",
    ]
    q, k = (start + complex_pairs(rng, rng.choice(formulas)) for _ in range(2))
    return (q,) if rng.random() < 0.5 else (q, k)


@kind()
def powers_of_one_turn(rng: Random, dim: int) -> tuple[Body, ...]:
    """De Moivre: the n-th power of a turn is the turn by n times the angle."""
    power = rng.randint(2, 4)
    start = [angles(rng, dim)]
    q = complex_pairs(rng, f"z * (np.cos(angle) + 1j * np.sin(angle)) ** {power}")
    wrong = rng.random() < 0.3
    k = complex_pairs(rng, f"z * np.exp({power + wrong} * 1j * angle)")
    return start + q, start + k


@kind(4)
def frequencies_exchanged_for_keys(rng: Random, dim: int) -> tuple[Body, ...]:
    """Keys take the frequencies of the pairs in reverse order."""
    theta = frequencies(rng, dim)
    q, k = (f"angle = position * {one}" for one in (theta, f"({theta})[::-1]"))
    return [q, *turn(rng)], [k, *turn(rng)]


@kind(4)
def equal_frequencies_mixed(rng: Random, dim: int) -> tuple[Body, ...]:
    """All pairs turn alike, so that a map which mixes whole pairs may follow for both."""
    mixing = [[rng.randint(-1, 2) for _ in range(dim // 2)] for _ in range(dim // 2)]
    body = [f"angle = position * np.array([{number(rng)}] * {dim // 2})", *turn(rng)]
    return ([*body, f"x = (np.array({mixing}) @ x.reshape(-1, 2)).reshape(-1)"],)
