"""Three questions on lesson 5: the sum of periodic functions, and the two layouts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.exercises.lesson_04.exact import whole_vector
from autograder.exercises.lesson_07.setting import REVIEW, Numbers, lesson_exercise, told_apart
from autograder.kinds import Array
from autograder.verdict import CounterExample

_TRIPLES = ((3, 4, 5), (4, 3, 5), (5, 12, 13), (12, 5, 13), (8, 15, 17), (15, 8, 17))


def _two_angles(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a vector of four, and the cosines and sines of two angles as fractions."""
    first, second = rng.choice(len(_TRIPLES), size=2, replace=False)
    triples = _TRIPLES[first], _TRIPLES[second]
    return {
        "x": whole_vector(rng, 4),
        "c": [sp.Rational(c, r) for c, _, r in triples],
        "s": [sp.Rational(s, r) for _, s, r in triples],
    }


def _turned(numbers: Numbers, places: tuple[tuple[int, int], ...], sign: int = -1) -> list[Any]:
    """Turn the pairs at some places; with the other sign the pairs are mirrored."""
    x, out = numbers["x"], [sp.S.Zero] * 4
    for (i, k), c, s in zip(places, numbers["c"], numbers["s"], strict=True):
        out[i], out[k] = c * x[i] + sign * s * x[k], s * x[i] + c * x[k]
    return out


_NEIGHBOURS, _HALVES = ((0, 1), (2, 3)), ((0, 2), (1, 3))
_SUM_SLIPS = {
    "swap-without-minus": lambda n: _turned(n, _NEIGHBOURS, sign=1),
    "half-split": lambda n: _turned(n, _HALVES),
}
_HALVES_SLIPS = {
    "neighbours-for-halves": lambda n: _turned(n, _NEIGHBOURS),
}


def _length_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    before, after = np.linalg.norm(numbers["x"]), np.linalg.norm(given)
    if abs(before - after) > 5e-3 * before:
        story = "Both pairs are turned, and so the length stays. It does not here: mind the signs."
    else:
        story = "The length is right. Is every entry mixed with its own partner, by its own angle?"
    return CounterExample(
        f"x has length {formatting.number(float(before))}",
        got=f"yours has length {formatting.number(float(after))}",
        consequence=story,
    )


_TO_HALVES = (0, 2, 4, 1, 3, 5)
_TO_NEIGHBOURS = (0, 3, 1, 4, 2, 5)


def _six_entries(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"x": [int(one) for one in rng.choice(np.arange(-9, 10), size=6, replace=False)]}


def _order_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    x = numbers["x"]
    if sorted(np.round(given, 6).tolist()) != sorted(map(float, x)):
        story = "The layouts hold the same six entries in another order, and nothing else changes."
    else:
        story = (
            "The entries are right, their order is not. In the half-split layout all first entries "
            "of the pairs come first."
        )
    return CounterExample(formatting.vector(np.array(x, dtype=float)), consequence=story)


_SUM = told_apart(
    "review-periodic-sum",
    _two_angles,
    (lambda n: _turned(n, _NEIGHBOURS), *_SUM_SLIPS.values()),
)
_HALVES_CASES = told_apart(
    "review-halves-turned", _two_angles, (lambda n: _turned(n, _HALVES), *_HALVES_SLIPS.values())
)
_ORDER_SLIPS = {"permutation-backwards": lambda n: [n["x"][i] for i in _TO_NEIGHBOURS]}
_ORDER = told_apart(
    "review-half-order",
    _six_entries,
    (lambda n: [n["x"][i] for i in _TO_HALVES], *_ORDER_SLIPS.values()),
)

EXERCISES = (
    lesson_exercise(
        id="review-periodic-sum",
        title="From before: cosines and sines, added up",
        concepts=("periodic-sum",),
        points=1,
        kind=Array(
            "summed_entries",
            lambda n: _turned(n, _NEIGHBOURS),
            _length_story,
            shape=(4,),
            cases=_SUM,
            wrong=_SUM_SLIPS,
        ),
        hints=(
            "Each entry times its cosine, plus its swapped partner times the sine.",
            "swap(x) = (−x₂, x₁, −x₄, x₃), and each cosine and sine serves two entries.",
            "The first two entries are `c[0] * x[0] - s[0] * x[1]` and "
            "`c[0] * x[1] + s[0] * x[0]`; the others likewise.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-half-order",
        title="From before: the same vector in the other layout",
        concepts=("layouts",),
        points=1,
        kind=Array(
            "half_split_order",
            lambda n: [n["x"][i] for i in _TO_HALVES],
            _order_story,
            shape=(6,),
            cases=_ORDER,
            wrong=_ORDER_SLIPS,
        ),
        hints=(
            "In the half-split layout entry j is the partner of entry j + d/2.",
            "So the first entries of all pairs stand in the first half, in their order.",
            "`half_split_order = [*x[0::2], *x[1::2]]`.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-halves-turned",
        title="From before: turned in the other layout",
        concepts=("layouts", "periodic-sum"),
        points=1,
        kind=Array(
            "turned_halves",
            lambda n: _turned(n, _HALVES),
            _length_story,
            shape=(4,),
            cases=_HALVES_CASES,
            wrong=_HALVES_SLIPS,
        ),
        hints=(
            "Which entries are a pair here? Entry 1 has its partner in the second half.",
            "Entries 1 and 3 are a pair, with the first angle; entries 2 and 4, with the second.",
            "Entries 1 and 3 become `c[0] * x[0] - s[0] * x[2]` and `s[0] * x[0] + c[0] * x[2]`.",
        ),
        reread=REVIEW,
    ),
)
