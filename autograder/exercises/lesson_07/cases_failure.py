"""Case 2: what was done to the angles, read off a log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.exercises.lesson_07.cases_deciding import Decision, Entry, drawn
from autograder.exercises.lesson_07.cases_strategy import case_exercise

_MICRO = 1_000_000
#: {letter: by which power of L/L′ the first and the last pair are slowed}.
_SLOWED = {"a": (0, 0), "b": (1, 1), "c": (0, 1), "d": (0, -1)}


def _trained(n: Mapping[str, Any]) -> np.ndarray:
    """Give the angles between neighbours as trained, in millionths of a radian."""
    return _MICRO * n["b"] ** (-np.arange(4) / 4)


def _log(rng: np.random.Generator) -> Mapping[str, Any]:
    base, factor = int(rng.choice([625, 1296, 4096, 10_000])), int(rng.choice([2, 4, 8]))
    first, last = _SLOWED[str(rng.choice(list(_SLOWED)))]
    # the pairs between go from the one power to the other, as they do with a larger base
    powers = first + (last - first) * np.arange(4) / 3
    angles = _trained({"b": base}) / float(factor) ** powers
    return {"b": base, "factor": factor, "logged": [round(float(one)) for one in angles]}


def _ratio(n: Mapping[str, Any], pair: int) -> float:
    return n["logged"][pair] / float(_trained(n)[pair])


def _right(n: Mapping[str, Any]) -> str:
    first, last = _ratio(n, 0), _ratio(n, -1)
    if first < 0.9:
        return "b"
    return "c" if last < 0.9 else "d" if last > 1.1 else "a"


def _plain(n: Mapping[str, Any], pair: int) -> float:
    """Give a ratio as it is, or one that nobody would take for it where the two are equal."""
    ratio = _ratio(n, pair)
    return 1 / ratio if abs(ratio - 1) > 0.1 else -1.0


_ENTRIES = (
    Entry(
        "the ratio of pair 1",
        lambda n: _ratio(n, 0),
        "In training neighbours stood 1 radian apart in pair 1: a million millionths. What part "
        "of that is logged?",
        {"factor-upside-down": lambda n: _plain(n, 0)},
    ),
    Entry(
        "the ratio of the last pair",
        lambda n: _ratio(n, -1),
        "With d = 8 the last pair is j = 4, and its frequency was b^(−6/8). What part of that is "
        "logged?",
        {
            "factor-upside-down": lambda n: _plain(n, -1),
            "exponent-off-by-one": lambda n: n["logged"][-1] * n["b"] / _MICRO,
        },
    ),
)


def _behind(letter: str, n: Mapping[str, Any]) -> str | None:
    return "base-slows-all-alike" if letter == "c" and _right(n) == "b" else None


EXERCISES = (
    case_exercise(
        id="case-failure",
        title="Case 2: diagnosing a failure",
        kind=Decision(
            "diagnosis",
            {
                "a": "nothing was changed",
                "b": "the positions were interpolated",
                "c": "the base was multiplied",
                "d": "the base was divided",
            },
            _right,
            "failure_evidence",
            _ENTRIES,
            {
                "a": "Had nothing been changed, both ratios would be 1. Are yours?",
                "b": "Interpolated positions slow every pair by one factor. Do your two ratios "
                "agree, and are they below 1?",
                "c": "A larger base leaves pair 1 alone and slows the last pair. Do your ratios "
                "say that?",
                "d": "A smaller base leaves pair 1 alone and hurries the last pair. Do your "
                "ratios say that?",
            },
            drawn("case-failure", _log, _ENTRIES),
            _behind,
        ),
        hints=(
            "Compare what is logged with what was trained, first pair with first, last with last.",
            "Trained: 1 radian in pair 1, and `b ** (-6 / 8)` radians in pair 4. The log is in "
            "millionths.",
            "`failure_evidence = [logged[0] / 1e6, logged[3] / 1e6 / b ** (-6 / 8)]`. Both below "
            "1, only the second, neither, or is it above 1?",
        ),
        reread="Case 2: diagnosing a failure",
    ),
)
