"""Kinds of encoders in which roots, logarithms and other constants must be understood."""

from __future__ import annotations

from random import Random

from .encoder import Body, kind
from .pieces import angles, any_turn, turn

#: The same number in two ways of writing.
_EQUAL = (
    ("np.sqrt(8)", "2 * np.sqrt(2)"),
    ("np.sqrt(2) * np.sqrt(3)", "np.sqrt(6)"),
    ("1 / np.sqrt(2)", "np.sqrt(2) / 2"),
    ("1 / (1 + np.sqrt(2))", "np.sqrt(2) - 1"),
    ("np.log(4)", "2 * np.log(2)"),
    ("np.log(6)", "np.log(2) + np.log(3)"),
    ("np.exp(np.log(3) / 2)", "np.sqrt(3)"),
    ("np.exp(-np.log(10000) / 2)", "1 / np.sqrt(10000)"),
    ("np.cos(np.pi / 6)", "np.sqrt(3) / 2"),
    ("np.cos(np.pi / 5)", "(1 + np.sqrt(5)) / 4"),
    ("np.tan(np.pi / 8)", "np.sqrt(2) - 1"),
    ("np.sin(np.pi / 12)", "(np.sqrt(6) - np.sqrt(2)) / 4"),
    ("np.deg2rad(30)", "np.pi / 6"),
    ("2 * np.cos(np.pi / 7) - 2 * np.cos(2 * np.pi / 7)", "1 - 2 * np.cos(3 * np.pi / 7)"),
    ("np.exp(np.log(2) * np.log(3))", "2 ** np.log(3)"),
)
#: Numbers that are near one another; in the last ones within the rounding of floats, where nobody
#: can tell which is meant.
_NEAR = (
    ("np.sqrt(2)", "1.414214"),
    ("np.pi", "22 / 7"),
    ("np.sqrt(2) + np.sqrt(3)", "3.14626"),
    ("np.log(2)", "0.69315"),
    ("np.cos(np.pi / 7)", "0.9009689"),
    ("np.exp(0.5)", "1.6487"),
    ("np.pi**2", "9.8696"),
    ("0.1 + 0.2", "0.30001"),
    ("1 / 3", "0.333333"),
    ("1.4142135623730951", "np.sqrt(2)"),
    ("0.1 + 0.2", "0.3"),
    ("1 - 2 / 3", "1 / 3"),
)
_FREQUENCIES = (
    "np.sqrt(2) * np.pi",
    "np.log(10)",
    "np.pi**2",
    "np.pi / np.sqrt(3)",
    "np.cos(np.pi / 5)",
    "np.exp(-1)",
    "np.exp(0.5)",
    "np.log(3) / np.log(2)",
    "1 / np.pi",
    "np.sqrt(2 + np.sqrt(2))",
    "5 ** (1 / 3)",
    "np.sqrt(2) - 1",
    "np.sin(1)",
)
#: Pairs c, s with c² + s² = 1, and one without.
_TURNS = (
    ("np.sqrt(2) / 2", "np.sqrt(2) / 2"),
    ("np.sqrt(3) / 2", "1 / 2"),
    ("np.cos(np.pi / 5)", "np.sin(np.pi / 5)"),
    ("np.cos(1)", "np.sin(1)"),
    ("np.sqrt(2 + np.sqrt(2)) / 2", "np.sqrt(2 - np.sqrt(2)) / 2"),
    ("(np.sqrt(6) + np.sqrt(2)) / 4", "(np.sqrt(6) - np.sqrt(2)) / 4"),
    ("1 / np.sqrt(5)", "2 / np.sqrt(5)"),
    ("np.sqrt(0.3)", "np.sqrt(0.7)"),
    ("np.sqrt(2) / 2", "0.7071"),
)


def _scaled(constant: str, rng: Random) -> str:
    return f"angle = position * ({constant}) * (np.arange(len(x) // 2) + {rng.randint(1, 2)})"


@kind()
def equal_constants_as_frequencies(rng: Random, dim: int) -> tuple[Body, ...]:
    """Queries with a constant written in one way, keys in another."""
    one, other = rng.choice(_EQUAL)
    shift = rng.randint(1, 2)
    q, k = (
        f"angle = position * ({text}) * (np.arange(len(x) // 2) + {shift})" for text in (one, other)
    )
    return [q, *turn(rng)], [k, *turn(rng)]


@kind()
def nearly_equal_constants_as_frequencies(rng: Random, dim: int) -> tuple[Body, ...]:
    """Queries with a constant, keys with a number that is near."""
    q, k = (f"angle = position * ({text}) * np.ones(len(x) // 2)" for text in rng.choice(_NEAR))
    return [q, *turn(rng)], [k, *turn(rng)]


@kind()
def uncommon_frequencies(rng: Random, dim: int) -> tuple[Body, ...]:
    """Frequencies that are products and sums of π, roots, logarithms and powers of e."""
    one, other = rng.choice(_FREQUENCIES), rng.choice(_FREQUENCIES)
    q = [_scaled(one, rng), *turn(rng)]
    k = [_scaled(other, rng), *turn(rng)]
    return (q,) if rng.random() < 0.6 else (q, k)


@kind()
def equal_constants_as_factors(rng: Random, dim: int) -> tuple[Body, ...]:
    """What is added with a constant is taken away with the same one, written in another way."""
    one, other = rng.choice(_EQUAL)
    wrong = rng.choice(["", "", " + 1 / 1000"])
    return ([f"x = x * (1 + (({one}) - ({other}){wrong}) * position)", *any_turn(rng, dim)],)


@kind()
def mixed_by_roots_after_turning(rng: Random, dim: int) -> tuple[Body, ...]:
    """A turn of two entries by constants with roots, after RoPE."""
    c, s = rng.choice(_TURNS)
    i, j = rng.sample(range(dim), 2)
    mixing = [
        f"c, s = {c}, {s}",
        "y = list(x)",
        f"y[{i}], y[{j}] = x[{i}] * c - x[{j}] * s, x[{i}] * s + x[{j}] * c",
        "x = np.array(y)",
    ]
    return ([angles(rng, dim), *turn(rng), *mixing],)


@kind()
def roots_in_block_matrices(rng: Random, dim: int) -> tuple[Body, ...]:
    """A fixed matrix with roots after the turn, built block by block with Kronecker's product."""
    root = rng.choice(["np.sqrt(2)", "math.sqrt(2)", "2**0.5", "1.5"])
    blocks = rng.choice(["[[1, 1], [-1, 1]]", "[[1, 1], [1, -1]]"])
    mixing = f"np.kron(np.eye({dim // 2}), np.array({blocks}) / {root})"
    return ([*any_turn(rng, dim), f"x = x @ {mixing}"],)
