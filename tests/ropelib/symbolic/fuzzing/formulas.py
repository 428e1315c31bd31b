"""Kinds of encoders with other formulas for a pair: some are relative too, most are not."""

from __future__ import annotations

from random import Random

from .encoder import Body, kind
from .pieces import TURNED, adjacent, angles, frequency, halves, number


def _pairs(rng: Random, dim: int, *formulas: tuple[str, str]) -> tuple[Body, ...]:
    start = angles(rng, dim)
    if rng.random() < 0.3:
        return tuple([start, *halves(*formula)] for formula in formulas)
    return tuple([start, *adjacent(*formula, rng)] for formula in formulas)


@kind()
def random_signs(rng: Random, dim: int) -> tuple[Body, ...]:
    """Any signs: half of them turn or reflect, the others do neither."""
    signs = [rng.choice("+-") for _ in range(4)]
    first, second = (
        f"{signs[i]}a * {one} {signs[i + 1]} b * {two}"
        for i, (one, two) in ((0, ("c", "s")), (2, ("s", "c")))
    )
    return _pairs(rng, dim, (first, second))


@kind()
def cosines_and_sines_swapped(rng: Random, dim: int) -> tuple[Body, ...]:
    """Cosine and sine change places, for both, for keys, or in one entry."""
    swapped = "a * s - b * c", "a * c + b * s"
    return _pairs(
        rng,
        dim,
        *rng.choice(
            [(swapped,), (TURNED, swapped), ((TURNED[0], swapped[1]),), ((swapped[0], TURNED[1]),)]
        ),
    )


@kind()
def reflections(rng: Random, dim: int) -> tuple[Body, ...]:
    """Pairs are reflected, queries and keys or keys alone."""
    reflected = "a * c + b * s", "a * s - b * c"
    return _pairs(rng, dim, *rng.choice([(reflected,), (TURNED, reflected)]))


@kind()
def a_term_left_out(rng: Random, dim: int) -> tuple[Body, ...]:
    """One or more of the four terms are missing."""
    terms = [["a * c", "-b * s"], ["a * s", "b * c"]]
    for _ in range(rng.randint(1, 2)):
        terms[rng.randrange(2)][rng.randrange(2)] = "0 * a"
    return _pairs(rng, dim, tuple(" + ".join(row) for row in terms))


@kind()
def a_slightly_wrong_factor(rng: Random, dim: int) -> tuple[Body, ...]:
    """One of the four terms is a little too large or too small."""
    factor = rng.choice(["1.001", "0.999", "1.00001", "(1 + 1e-7)"])
    first, second = TURNED
    wrong = (
        (f"{factor} * {first}", second) if rng.random() < 0.5 else (first, f"{second} * {factor}")
    )
    return _pairs(rng, dim, *rng.choice([(wrong,), (TURNED, wrong)]))


@kind()
def a_small_term_too_much(rng: Random, dim: int) -> tuple[Body, ...]:
    """Something small is added to the first entry of every pair."""
    small = rng.choice(["1e-3 * a * s", "1e-3 * position", "1e-5 * b", "1e-6 * c", "1e-3 * a * a"])
    return _pairs(rng, dim, (f"{TURNED[0]} + {small}", TURNED[1]))


@kind()
def the_turned_entry_used_again(rng: Random, dim: int) -> tuple[Body, ...]:
    """The first entry is overwritten before the second one is computed."""
    loop = [
        "y = list(x)",
        f"for j in range({dim // 2}):",
        "    y[2 * j] = y[2 * j] * np.cos(angle[j]) - y[2 * j + 1] * np.sin(angle[j])",
        "    y[2 * j + 1] = y[2 * j] * np.sin(angle[j]) + y[2 * j + 1] * np.cos(angle[j])",
        "x = np.array(y)",
    ]
    return ([angles(rng, dim), *loop],)


@kind(4)
def cross_terms_between_pairs(rng: Random, dim: int) -> tuple[Body, ...]:
    """An entry takes a little of another pair."""
    weight = rng.choice(["1", "0.5", "0.001"])
    mixed = f"{TURNED[0]} + {weight} * np.roll(b, 1)"
    body = [angles(rng, dim), *halves(mixed, TURNED[1])]
    return (body,)


@kind()
def sheared(rng: Random, dim: int) -> tuple[Body, ...]:
    """Polynomials: sheared by the position one way for queries and the other way for keys."""
    rate, other = number(rng), number(rng)
    rate_k = rng.choice([rate, rate, rate, other])
    sign = rng.choice(["-", "-", "+"])
    start = ["angle = 0 * position * np.ones(len(x) // 2)"]
    q = start + adjacent("a + 0 * b", f"{rate} * position * a + b", rng)
    k = start + adjacent(f"a {sign} {rate_k} * position * b", "b + 0 * a", rng)
    return q, k


@kind()
def hyperbolic(rng: Random, dim: int) -> tuple[Body, ...]:
    """Boosts: relative where keys are boosted the other way."""
    rate, sign = frequency(rng), rng.choice(["-", "-", ""])
    waves = [
        ["c, s = np.cosh(angle), np.sinh(angle)"],
        ["c, s = (np.exp(angle) + np.exp(-angle)) / 2, (np.exp(angle) - np.exp(-angle)) / 2"],
    ]
    formula = ["a, b = np.split(x, 2)", "x = np.concatenate([a * c + b * s, a * s + b * c])"]
    q, k = ([f"angle = {s}position * ({rate})", *rng.choice(waves), *formula] for s in ("", sign))
    return q, k
