"""A witness against relativity: two positions, a shift, and the two scores that differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.formatting import number
from autograder.kinds import Shown, Witness, floats

#: From the numbers of a case to the score as a function of both positions.
Scores = Callable[[Mapping[str, Any]], Callable[[int, int], float]]

#: The two scores must differ in what is shown of them; positions beyond the last are not needed.
_APART, _FARTHEST = 5e-3, 100_000
#: Three decimals of a score will do.
_ROUNDED = 6e-4


def shift_witness(name: str, scores: Scores, last: int = _FARTHEST) -> Witness:
    """Make the witness [m, n, s, score at (m, n), score at (m + s, n + s)], two that differ.

    The same positions break many encodings; the scores show that this one was computed.

    Parameters
    ----------
    name : str
        The name bound to it.
    scores : callable
        From the numbers of the case to a function of m and n.
    last : int, optional
        The last position that there is; the first is 0.
    """

    def check(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
        if np.any(given[:3] != np.round(given[:3])):
            return Shown(False, "Positions and shifts are whole numbers, and come first.")
        m, n, s = map(int, given[:3])
        places = (m, n, m + s, n + s)
        if min(places) < 0 or max(places) > last:
            return Shown(False, f"Keep all four positions between 0 and {last:,}.")
        if s == 0:
            return Shown(False, "With s = 0 nothing is moved at all.")
        score = scores(numbers)
        there = {(m, n): given[3], (m + s, n + s): given[4]}
        wrong = [at for at, value in there.items() if abs(score(*at) - value) > _ROUNDED]
        if wrong:
            told = " and ".join(f"({first}, {second})" for first, second in wrong)
            return Shown(False, f"The score at {told} is another one: compute it once more.")
        before, after = there.values()
        story = (
            f"at ({m}, {n}) the score is {number(before)}, and at ({m + s}, {n + s}) "
            f"{number(after)}"
        )
        if abs(before - after) > _APART:
            return Shown(True, f"The distance is the same, but {story}.")
        return Shown(False, f"These do not show it: {story}.")

    return Witness(name, floats(5), check)


def turn(x: Any, angle: float) -> np.ndarray:
    """Turn a pair, in numbers."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]], dtype=float)
