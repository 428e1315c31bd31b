"""Angles of too few digits, which are wrong by the rounding of 32-bit floats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.slips.models import Model, Slip

#: Of the angle, and of the functions of it: a few roundings of 24 binary digits.
_ROUNDINGS = 4

_16 = np.float16


def _short(m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    return (m[..., None] * theta).astype(_16)


def _product_of_short(m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    return m.astype(_16)[..., None] * theta.astype(_16)


#: Angles of 16 bits, whose cosines are taken in 64 or in 16 bits; far positions overflow.
HALF = tuple(
    Slip("low-precision-angles", "angle", angle)
    for angle in (
        lambda m, theta: _short(m, theta).astype(float),
        lambda m, theta: _product_of_short(m, theta).astype(float),
        _short,
        _product_of_short,
        lambda m, theta: m[..., None] * theta.astype(_16).astype(float),
    )
)


def low_precision(right: Callable[..., Any], largest_angle: Callable[..., Any]) -> Model:
    """Make the model of angles that were computed in 32-bit floats.

    Parameters
    ----------
    right : callable
        The right function.
    largest_angle : callable
        From an input's arguments to the largest angle of each entry, in radians. Where it is 0
        nothing is rounded.
    """

    def slack(*arguments: Any) -> np.ndarray:
        angle = np.asarray(largest_angle(*arguments))
        digits = float(np.finfo(np.float32).eps)
        return np.where(angle == 0, 0.0, _ROUNDINGS * digits * (1 + angle))

    return Model(("low-precision-angles",), right, slack)
