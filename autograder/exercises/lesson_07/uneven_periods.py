"""A larger base: the last period grows most, and the first not at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder import formatting
from autograder.cases import Cases
from autograder.exercise import Exercise
from autograder.kinds import Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample
from ropelib.frequencies import frequencies, periods

#: Three decimals of a factor near 1 will do; the factor λ itself is further away than this.
_ROUNDED = 6e-4


def _scaled_base(rng: np.random.Generator) -> Mapping[str, Any]:
    return {
        "d": int(rng.choice([4, 8, 16, 32, 64, 128])),
        "base": int(rng.choice([500, 1000, 10_000, 500_000])),
        "factor": int(rng.choice([2, 3, 4, 8, 16, 32])),
    }


_CASES = Cases("uneven-periods", _scaled_base)


def _first_and_last(numbers: Mapping[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    """Give the first and the last period before and after, each pair of them as an array."""
    d, base = numbers["d"], numbers["base"]
    before, after = (periods(frequencies(d, b)) for b in (base, base * numbers["factor"]))
    return before[[0, -1]], after[[0, -1]]


def _near(given: np.ndarray, wanted: np.ndarray) -> bool:
    return bool(np.all(np.abs(given - wanted) < _ROUNDED * np.maximum(1, np.abs(wanted))))


def _shows_uneven(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    before, after = _first_and_last(numbers)
    wanted = after / before
    first, last = map(formatting.number, given)
    if _near(given, wanted):
        return Shown(True, f"The first period grows by the factor {first}, the last by {last}.")
    if _near(given, wanted[::-1]):
        return Shown(False, "The two factors are right: that of the first period comes first.")
    if _near(given, 1 / wanted):
        return Shown(False, "These are the factors of the frequencies; a period is 2π/θ.")
    if _near(given, before) or _near(given, after):
        return Shown(False, "These are periods. By which factor does each of them grow?")
    if _near(given, given[::-1]):
        return Shown(False, f"Two equal factors, {first} and {last}, would make the claim true.")
    if _near(given[:1], wanted[:1]):
        return Shown(
            False, "The first factor is right. Mind the last pair's j: it is d/2, and j − 1 counts."
        )
    return Shown(False, "Start with θ₁ = b⁰: what does a larger b do to it?")


def _if_alike(numbers: Mapping[str, Any]) -> CounterExample:
    base, factor = numbers["base"], numbers["factor"]
    return CounterExample(
        f"d = {numbers['d']}, base {base} becomes {base * factor}",
        consequence="If all grew alike, the first period would grow as well. It is 2π/θ₁, and "
        "θ₁ = b⁰: does the base come into it?",
    )


EXERCISES = (
    Exercise(
        id="uneven-periods",
        lesson="07-long-context",
        title="Does every period grow alike?",
        concepts=("base-scaling",),
        points=1,
        kind=TrueFalse(
            "grow_alike",
            lambda _: False,
            Witness("factors", floats(2), _shows_uneven),
            _if_alike,
            cases=_CASES,
            wrong="periods-grow-alike",
        ),
        hints=(
            "Write the period of pair j with the base in it, then put λb for b.",
            "T_j = 2π b^(2(j−1)/d), so that it grows by λ^(2(j−1)/d). Which j is the first pair's, "
            "and which the last one's?",
            "`factors = [factor ** 0, factor ** ((d - 2) / d)]`: what is the first of these?",
        ),
        reread="A larger base",
    ),
)
