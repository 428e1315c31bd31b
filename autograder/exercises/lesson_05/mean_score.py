"""The mean score over distance: it comes down on the whole, and not step by step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.cases import Cases
from autograder.exercises.lesson_05.setting import PERIODIC_SUM, ROUNDED, lesson_exercise
from autograder.formatting import number
from autograder.kinds import Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_APART, _FARTHEST = 2e-3, 100_000


def mean_score(distance: int, d: int, base: float) -> float:
    """Give (2/d) Σ_j cos(tθ_j): the score of a vector of ones with itself, divided by d."""
    theta = float(base) ** (-np.arange(0, d, 2) / d)
    return float(np.mean(np.cos(distance * theta)))


def _width_and_base(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"d": 2 * int(rng.integers(2, 25)), "b": int(rng.choice([1000, 5000, 10000, 50000]))}


def _rises(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    if np.any(given[:2] != np.round(given[:2])):
        return Shown(False, "Distances are whole numbers, and come first.")
    near, far = map(int, given[:2])
    if not 0 <= near < far <= _FARTHEST:
        return Shown(False, f"First the smaller distance, then the larger, 0 to {_FARTHEST:,}.")
    for distance, value in ((near, given[2]), (far, given[3])):
        right = mean_score(distance, numbers["d"], numbers["b"])
        if abs(right - value) > ROUNDED:
            return Shown(
                False, f"At the distance {distance} the mean score is another one: compute it anew."
            )
    story = f"at {near} it is {number(float(given[2]))}, and at {far} {number(float(given[3]))}"
    if given[3] - given[2] > _APART:
        return Shown(True, f"Farther apart and yet a larger score: {story}.")
    return Shown(False, f"These do not show it: {story}. Look for two between which it rises.")


EXERCISES = (
    lesson_exercise(
        id="mean-score-claim",
        title="Does the score fall with distance?",
        concepts=("periodic-sum",),
        points=1,
        kind=TrueFalse(
            "falls_with_every_step",
            lambda _: False,
            Witness("rising_distances", floats(4), _rises),
            lambda _: CounterExample(
                "pair 1, with θ₁ = 1",
                consequence="Its cosine is lowest after half a turn, near the distance 3. Where is "
                "it near 6, and how far have the slow pairs come by then?",
            ),
            cases=Cases("mean-score-claim", _width_and_base),
            wrong="falls-all-the-way",
        ),
        hints=(
            "Print the mean score for the distances 0 to 30, and read along.",
            "`np.mean(np.cos(t * theta))` is the mean score at the distance t.",
            "Take a t at which the next value is larger, and give "
            "`[t, t + 1, score at t, score at t + 1]`.",
        ),
        reread=PERIODIC_SUM,
    ),
)
