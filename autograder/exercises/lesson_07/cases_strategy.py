"""Case 1: which of three ways to a longer context meets the demands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from autograder.exercise import Exercise
from autograder.exercises.lesson_07.cases_deciding import Decision, Entry, drawn
from ropelib.frequencies import frequencies

LESSON = "07-long-context"

case_exercise = partial(
    Exercise, lesson=LESSON, concepts=("long-context-cases", "scaled-thetas"), points=2
)

_TURN = 2 * np.pi


def _model(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a model in which no pair is within a hundredth of exactly one turn."""
    while True:
        d, base = int(rng.choice([64, 128])), int(rng.choice([500, 10_000, 10_000, 500_000]))
        trained, factor = int(rng.choice([4096, 8192])), int(rng.choice([2, 4, 8]))
        floor = int(rng.choice([10, 30, 60]))
        turns = trained * frequencies(d, base) / _TURN
        if np.min(np.abs(turns - 1)) > 0.01:
            longer = trained * factor
            return {"d": d, "b": base, "trained": trained, "wanted": longer, "percent": floor}


def _factor(n: Mapping[str, Any]) -> float:
    return n["wanted"] / n["trained"]


def _theta(n: Mapping[str, Any]) -> np.ndarray:
    return frequencies(n["d"], n["b"])


def _never_round(n: Mapping[str, Any]) -> int:
    return int(np.sum(n["trained"] * _theta(n) < _TURN))


def _below_one_radian(n: Mapping[str, Any]) -> int:
    """Count the pairs that stay below 1 radian; −1 where these are no others than the right."""
    count = int(np.sum(n["trained"] * _theta(n) < 1))
    return count if count != _never_round(n) else -1


def _right(n: Mapping[str, Any]) -> str:
    if _never_round(n) == 0:
        return "a"
    return "b" if 100 / _factor(n) >= n["percent"] else "c"


_ENTRIES = (
    Entry(
        "the number of pairs that never turn once",
        _never_round,
        "A pair turns once when position times frequency reaches 2π. Which pairs do not get there "
        "within the trained length?",
        {
            "turn-is-one-radian": _below_one_radian,
            "turning-pairs-counted": lambda n: n["d"] // 2 - _never_round(n),
        },
    ),
    Entry(
        "the angle of the last pair",
        lambda n: n["wanted"] * _theta(n)[-1],
        "The last pair is j = d/2, with the frequency b^(−(d − 2)/d), and it turns for all of the "
        "wanted length. Is your angle in radians, whole turns and all?",
        {"exponent-off-by-one": lambda n: n["wanted"] / n["b"]},
    ),
    Entry(
        "the angle between neighbours of pair 1",
        lambda n: 1 / _factor(n),
        "The frequency of pair 1 is 1, so that neighbours stand 1 radian apart. What is left of "
        "it when every position is squeezed by L/L′?",
        {"factor-upside-down": _factor},
    ),
    Entry(
        "the factor of the base",
        lambda n: _factor(n) ** (n["d"] / (n["d"] - 2)),
        "The last period grows by λ^((d − 2)/d), and it shall grow by L′/L. Does it with your λ?",
        {"length-factor-for-base-factor": _factor},
    ),
)

_BEHIND = {"a": "relative-means-extrapolates", "b": "interpolation-spares-neighbours"}

EXERCISES = (
    case_exercise(
        id="case-strategy",
        title="Case 1: choosing a strategy",
        kind=Decision(
            "strategy",
            {
                "a": "leave the angles as they are",
                "b": "interpolate the positions",
                "c": "scale the base by λ",
            },
            _right,
            "strategy_evidence",
            _ENTRIES,
            {
                "a": "Some pairs never went round in training. What are their angles beyond the "
                "trained length: old or new?",
                "b": "Compare the angle that is left between neighbours with what is asked, or "
                "ask whether anything need be done at all.",
                "c": "The first option that meets both demands is wanted. Does an earlier one?",
            },
            drawn("case-strategy", _model, _ENTRIES),
            lambda letter, _n: _BEHIND.get(letter),
        ),
        hints=(
            "Two of the four are there already. For the third, look at how far apart neighbours "
            "stand once every angle is multiplied by L/L′.",
            "The third is `trained / wanted`. For λ solve λ^((d − 2)/d) = L′/L.",
            "λ is `(wanted / trained) ** (d / (d - 2))`. Then go through a, b, c: no unmet pair? "
            "Enough angle left? Otherwise the base.",
        ),
        reread="Case 1: choosing a strategy",
    ),
)
