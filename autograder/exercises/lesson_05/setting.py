"""What the exercises of lesson 5 share: headings, symbols, turns of both layouts in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercise import Exercise

LESSON = "05-full-rope"

lesson_exercise = partial(Exercise, lesson=LESSON)

#: The headings of the notebook.
REVIEW = "Three questions from before"
PERIODIC_SUM = "A sum of periodic functions"
COSTS = "What each form costs"
SEQUENCE = "RoPE on a whole sequence"
CACHE = "Keys that are already there"
PADDING = "Padding on the left"
FEW_BITS = "Large positions in few bits"
PERMUTATION = "Two layouts, one permutation"
OTHER_WEIGHTS = "Weights made for the other layout"
WHICH_CONVENTION = "Which convention is it?"

m, n, theta1, theta2 = sp.symbols("m n theta1 theta2", real=True)
x1, x2, x3, x4 = sp.symbols("x1:5", real=True)

#: Three decimals of a number will do.
ROUNDED = 6e-4


def turned_neighbours(x: Any, position: float, theta: Sequence[Any]) -> np.ndarray:
    """Turn the pairs of neighbours of one vector, in numbers."""
    x, angle = np.asarray(x, dtype=float), position * np.asarray(theta, dtype=float)
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * angle)
    return np.stack([z.real, z.imag], axis=-1).ravel()


def turned_halves(x: Any, position: float, theta: Sequence[Any]) -> np.ndarray:
    """Turn the pairs of a vector in the half-split layout, in numbers."""
    first, second = np.split(np.asarray(x, dtype=float), 2)
    z = (first + 1j * second) * np.exp(1j * position * np.asarray(theta, dtype=float))
    return np.concatenate([z.real, z.imag])
