"""What the exercises of lesson 6 share: their sections, and vectors that are worth comparing."""

from __future__ import annotations

from functools import partial

import numpy as np
import sympy as sp

from autograder.exercise import Exercise
from autograder.exercises.lesson_04.exact import whole_vector

LESSON = "06-attention"

lesson_exercise = partial(Exercise, lesson=LESSON)

REVIEW = "Four questions from before"
TURNS = "Where attention turns"
SINUSOIDAL = "The sinusoidal embedding"
BIASES = "Rivals that add to the score"
TWO_MAPS = "Two maps: xPos"
EXPERIMENT = "An experiment"

#: Numbers with three decimals will do for a witness.
ROUNDED = 6e-4


def unlike_vectors(rng: np.random.Generator, d: int = 2) -> tuple[list[int], list[int]]:
    """Draw two vectors, of which no pair is parallel to the other's."""
    while True:
        one, other = whole_vector(rng, d), whole_vector(rng, d)
        if all(
            one[i] * other[i + 1] != one[i + 1] * other[i]
            and one[i] * other[i] + one[i + 1] * other[i + 1] != 0
            for i in range(0, d, 2)
        ):
            return one, other


def embedding(position: object, theta: list[object]) -> list[sp.Expr]:
    """Give PE(m): the sine and the cosine of mθ for each frequency, next to each other."""
    entries: list[sp.Expr] = []
    for frequency in theta:
        entries += [sp.sin(position * frequency), sp.cos(position * frequency)]
    return entries
