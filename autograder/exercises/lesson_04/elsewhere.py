"""One token at two positions: the same embedding, turned to two different vectors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.kinds import Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample
from ropelib.encoding import rope
from ropelib.frequencies import frequencies

_WIDTH = 4
#: Three decimals will do; entries that differ by less than the second are not drawn.
_ROUNDED, _APART = 6e-4, 0.02


def _one_token(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a token's vector and two positions at which every entry is another one."""
    while True:
        sizes = rng.permutation(np.arange(1, 7))[:_WIDTH]
        x = (sizes * rng.choice([-1, 1], size=_WIDTH)).tolist()
        m = int(rng.integers(1, 9))
        numbers = {"x": x, "m": m, "n": m + int(rng.integers(3, 12))}
        at_m, at_n = _turned(numbers)
        if np.min(np.abs(at_m - at_n)) > _APART:
            return {**numbers, "theta": [sp.Integer(1), sp.Rational(1, 100)]}


_CASES = Cases("same-token-elsewhere", _one_token)


def _turned(numbers: Mapping[str, Any], way: int = 1, later: int = 0) -> np.ndarray:
    """Give the token's vector at both positions, as two rows."""
    x = np.tile(np.array(numbers["x"], dtype=float), (2, 1))
    positions = way * (np.array([numbers["m"], numbers["n"]]) + later)
    return rope(x, positions, frequencies(_WIDTH))


def _halves_turned(numbers: Mapping[str, Any]) -> np.ndarray:
    first, second = np.split(np.array(numbers["x"]), 2)
    turned = _turned({**numbers, "x": np.stack([first, second], axis=1).ravel()})
    return np.concatenate([turned[:, 0::2], turned[:, 1::2]], axis=1)


#: {misconception: the vector at both positions}.
_SLIPS = {
    "clockwise": lambda numbers: _turned(numbers, way=-1),
    "off-by-one": lambda numbers: _turned(numbers, later=-1),
    "off-by-one-more": lambda numbers: _turned(numbers, later=1),
    "half-split": _halves_turned,
}


def _same(given: np.ndarray, entries: np.ndarray) -> bool:
    return bool(np.all(np.abs(given - entries) < _ROUNDED))


def _shows_difference(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    which, values = float(given[0]), given[1:]
    if which not in range(1, _WIDTH + 1):
        return Shown(
            False, f"Start with the number of an entry, 1 to {_WIDTH}, then its two values."
        )
    at, name = int(which) - 1, formatting.number(which)
    turned, there = _turned(numbers), formatting.vector(values)
    if _same(values, turned[:, at]):
        return Shown(
            True,
            f"Entry {name} is {formatting.number(values[0])} at the one position and "
            f"{formatting.number(values[1])} at the other: same token, other vector.",
        )
    if _same(values[::-1], turned[:, at]):
        return Shown(False, f"The values of entry {name} are right: that at m comes first.")
    for other in range(_WIDTH):
        if _same(values, turned[:, other]):
            return Shown(False, f"{there} are the values of another entry: the first is entry 1.")
    slip = next(
        (idea for idea, model in _SLIPS.items() if _same(values, model(numbers)[:, at])), None
    )
    return Shown(False, f"Entry {name} has other values than {there}.", misconception=slip)


def _if_the_same(numbers: Mapping[str, Any]) -> CounterExample:
    return CounterExample(
        f"positions {numbers['m']} and {numbers['n']}, θ₁ = 1",
        consequence=f"From the one to the other the first pair is turned on by "
        f"{numbers['n'] - numbers['m']} radians. Only whole turns lead back to the same place: "
        "is that one of them?",
    )


EXERCISES = (
    lesson_exercise(
        id="same-token-elsewhere",
        title="One token, two positions",
        concepts=("uniqueness",),
        points=1,
        kind=TrueFalse(
            "same_vector",
            lambda _: False,
            Witness("differing_entry", floats(3), _shows_difference),
            _if_the_same,
            cases=_CASES,
            wrong="equal-elsewhere",
        ),
        hints=(
            "The embedding is the same. What does each position do to it?",
            "Turn x to position m and to position n, and look for an entry that changed: two "
            "vectors that differ in one entry are different.",
            "Entry 1 is cos(m) · x₁ − sin(m) · x₂ at position m, since θ₁ = 1. Give [1, that, the "
            "same with n for m].",
        ),
        reread="One token, many positions",
    ),
)
