"""Turning a pair by an angle, and the usual slips in it.

Every function takes the first and the second entries and the angle of each, and gives the new ones.
"""

from __future__ import annotations

import numpy as np

from autograder.slips.models import Slip

Pair = tuple[np.ndarray, np.ndarray]


def turn(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    """Turn the pair (a, b) counter-clockwise: as it should be."""
    return np.cos(of_a) * a - np.sin(of_a) * b, np.sin(of_b) * a + np.cos(of_b) * b


def _clockwise(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return turn(a, b, -of_a, -of_b)


def _look_alike(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.cos(of_a) * a + np.sin(of_a) * b, np.sin(of_b) * a + np.cos(of_b) * b


def _both_minus(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.cos(of_a) * a - np.sin(of_a) * b, np.cos(of_b) * b - np.sin(of_b) * a


def _reflection(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.cos(of_a) * a + np.sin(of_a) * b, np.sin(of_b) * a - np.cos(of_b) * b


def _swapped(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.sin(of_a) * a - np.cos(of_a) * b, np.cos(of_b) * a + np.sin(of_b) * b


def _first_overwritten(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    first = np.cos(of_a) * a - np.sin(of_a) * b
    return first, np.sin(of_b) * first + np.cos(of_b) * b


def _second_overwritten(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    second = np.sin(of_b) * a + np.cos(of_b) * b
    return np.cos(of_a) * a - np.sin(of_a) * second, second


def _components_swapped(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    first, second = turn(a, b, of_a, of_b)
    return second, first


def _sine_term_missing(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.cos(of_a) * a, np.cos(of_b) * b


def _quadrant_lost(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    """Read the direction as arctan(b/a), which is the same for (a, b) and (−a, −b)."""
    sign = np.where(a < 0, -1, 1)
    return turn(sign * a, sign * b, of_a, of_b)


def _quadrant_and_zero_lost(
    a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray
) -> Pair:
    """Divide by 0 too, which gives an infinity of either sign, or NaN."""
    sign = np.where((a == 0) & (b == 0), np.nan, np.where(np.signbit(a), -1, 1))
    return turn(sign * a, sign * b, of_a, of_b)


def _directions(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    """Turn the direction alone; arctan2 gives (0, 0) the direction 0."""
    direction = np.arctan2(b, a)
    return turn(np.cos(direction), np.sin(direction), of_a, of_b)


def _first_twice(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.cos(of_a) * a - np.sin(of_a) * b, np.cos(of_b) * a - np.sin(of_b) * b


def _second_twice(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.sin(of_a) * a + np.cos(of_a) * b, np.sin(of_b) * a + np.cos(of_b) * b


def _first_with_plus(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.cos(of_a) * a - np.sin(of_a) * b, np.cos(of_b) * a + np.sin(of_b) * b


def _second_with_minus(a: np.ndarray, b: np.ndarray, of_a: np.ndarray, of_b: np.ndarray) -> Pair:
    return np.sin(of_a) * a - np.cos(of_a) * b, np.sin(of_b) * a + np.cos(of_b) * b


SLIPS = (
    Slip("clockwise", "turn", _clockwise),
    Slip("look-alike", "turn", _look_alike),
    Slip("both-minus", "turn", _both_minus),
    Slip("reflection", "turn", _reflection),
    Slip("sine-cosine-swapped", "turn", _swapped),
    Slip("overwritten", "turn", _first_overwritten),
    Slip("overwritten", "turn", _second_overwritten),
    Slip("components-swapped", "turn", _components_swapped),
    Slip("sine-term-missing", "turn", _sine_term_missing),
)

QUADRANT_LOST = (
    Slip("quadrant-lost", "turn", _quadrant_lost),
    Slip("quadrant-lost", "turn", _quadrant_and_zero_lost),
)
DIRECTIONS = Slip("normalised-on-the-way", "turn", _directions)

COPIED = tuple(
    Slip("entry-copied", "turn", copied)
    for copied in (_first_twice, _second_twice, _first_with_plus, _second_with_minus)
)

#: cos(π/2 − φ) = sin φ: sine and cosine exchanged in any of the turns above.
SWAPPED_ANGLE = Slip(
    "sine-cosine-swapped", "angle", lambda m, theta: np.pi / 2 - m[..., None] * theta
)
