"""What the usual slips compute in the place of a turn: wrong matrices, and wrong angles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ropelib.rotation import look_alike_matrix, rotate

Matrix = Callable[[float], np.ndarray]


def _swapped(angle: float) -> np.ndarray:
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[s, c], [-c, s]])


def _reflection(angle: float) -> np.ndarray:
    return look_alike_matrix(angle) * [[1, 1], [1, -1]]


#: {misconception: the matrix in the place of R_φ}; turning the other way is left to each exercise,
#: where it is called clockwise, or the matrix for columns.
MATRICES: dict[str, Matrix] = {
    "look-alike": look_alike_matrix,
    "sine-cosine-swapped": _swapped,
    "reflection": _reflection,
}

#: {misconception: the angle in the place of mθ}.
ANGLES: dict[str, Callable[[float, float], float]] = {
    "position-ignored": lambda m, theta: theta,
    "position-added": lambda m, theta: m + theta,
    "off-by-one": lambda m, theta: (m - 1) * theta,
    "off-by-one-more": lambda m, theta: (m + 1) * theta,
    "degrees-for-radians": lambda m, theta: np.deg2rad(m * theta),
}


def _overwritten(x: Any, angle: float) -> np.ndarray:
    """Turn in place: the second entry is computed from the first one's new value."""
    c, s = np.cos(angle), np.sin(angle)
    first = c * x[0] - s * x[1]
    return np.array([first, s * first + c * x[1]])


def _turning(matrix: Matrix) -> Callable[[Any, float], np.ndarray]:
    """Give the function of a vector and an angle which multiplies by the matrix."""
    return lambda x, angle: np.asarray(x) @ matrix(angle)


#: {misconception: what it makes of a vector and an angle}.
TURNS: dict[str, Callable[[Any, float], np.ndarray]] = {
    "clockwise": lambda x, angle: rotate(x, -angle),
    "overwritten": _overwritten,
    "not-turned": lambda x, angle: np.asarray(x, dtype=float),
    **{name: _turning(matrix) for name, matrix in MATRICES.items()},
}


def at_angle(turn: Callable, angle: Callable[[float, float], float]) -> Callable[..., np.ndarray]:
    """Give the function of a vector, a position and a frequency turning by an angle of them."""
    return lambda x, m, theta: turn(x, angle(m, theta))


def matrix_at(matrix: Matrix, angle: Callable[[float, float], float]) -> Callable[..., np.ndarray]:
    """Give the function of a position and a frequency with the matrix at an angle of them."""
    return lambda m, theta: matrix(angle(m, theta))


def angle_at(m: float, theta: float) -> float:
    """Give the angle at a position: position times frequency."""
    return m * theta
