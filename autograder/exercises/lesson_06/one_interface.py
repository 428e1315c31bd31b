"""Six ways to bring in positions, behind one interface, three of which are relative."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from autograder.exercises.lesson_04.shifts import turn
from autograder.exercises.lesson_06.setting import TWO_MAPS, lesson_exercise
from autograder.kinds import Several
from autograder.slips import rivals

_bucket = rivals.buckets_of()

_Q, _K, _THETA = np.array([1.0, 0.5]), np.array([0.5, 2.0]), 0.3
#: A query at 5 and a key at 2, both moved by a shift; the table has the rows 0 to 19.
_PLACES, _ROWS = (5, 2), 20
#: The same learned table for everybody: rows without any order.
_TABLE = np.array(
    [[(7 * i * i + 3 * i) % 11 / 10, (5 * i * i + i) % 13 / 10] for i in range(_ROWS)]
)


def _wave(position: float) -> np.ndarray:
    return np.array([math.sin(position * _THETA), math.cos(position * _THETA)])


def _gap(score: Callable[[float, float], float]) -> Callable[[float], float]:
    """Give how much a score changes when both tokens move by a whole number, within the table."""
    m, n = _PLACES

    def change(shift: float) -> float:
        if shift != round(shift) or not 0 <= n + shift <= m + shift < _ROWS:
            return 0.0
        change = score(m + int(shift), n + int(shift)) - score(m, n)
        return change if abs(change) > 1e-6 else 0.0

    return change


_ZETA = 0.98
_SCORES = {
    "a": lambda m, n: float((_Q + _wave(m)) @ (_K + _wave(n))),
    "b": lambda m, n: float((_Q + _TABLE[m]) @ (_K + _TABLE[n])),
    "c": lambda m, n: float(_Q @ _K) + 0.1 * _bucket(m - n),
    "d": lambda m, n: float(_Q @ _K) - 0.25 * (m - n),
    "e": lambda m, n: float(_ZETA**m * turn(_Q, m * _THETA) @ (_ZETA**-n * turn(_K, n * _THETA))),
    "f": lambda m, n: float(_ZETA**m * turn(_Q, m * _THETA) @ (_ZETA**n * turn(_K, n * _THETA))),
}

EXERCISES = (
    lesson_exercise(
        id="which-are-relative",
        title="Which of the rivals are relative?",
        concepts=("alibi-t5", "sinusoidal"),
        points=3,
        kind=Several(
            "rivals_relative",
            {
                "a": "The sinusoidal embedding, added, gives a relative score.",
                "b": "The learned table, added, gives a relative score.",
                "c": "The T5 bias gives a relative score.",
                "d": "ALiBi gives a relative score.",
                "e": "Turned, with q scaled by ζ^m and k by ζ^(−n), the score is relative.",
                "f": "Turned, with q scaled by ζ^m and k by ζ^n, the score is relative.",
            },
            {letter: _gap(score) for letter, score in _SCORES.items()},
            frozenset("cde"),
        ),
        hints=(
            "Call each function at (5, 2), and once more with both positions moved.",
            "Three of the six change when both tokens move by 1.",
            "The added ones change, and so does one of the last two: in it the exponents of ζ add.",
        ),
        reread=TWO_MAPS,
    ),
)
