"""Three questions from before: what lesson 1 taught, with fresh numbers."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import (
    landed,
    lands,
    pick,
    rotation,
    small_vector,
    telling_angle,
    turned,
)
from autograder.exercises.lesson_03.setting import REVIEW, lesson_exercise
from autograder.kinds import Array, Number
from autograder.verdict import CounterExample

_TWELFTHS = tuple(sp.pi * sp.Rational(k, 12) for k in range(1, 12))
#: Sides of right triangles with one hypotenuse: vectors of one length.
_SIDES = {
    25: ((7, 24), (15, 20), (20, 15), (24, 7)),
    65: ((16, 63), (25, 60), (33, 56), (39, 52), (52, 39), (56, 33), (60, 25), (63, 16)),
}
_APART = 0.02


def _both(numbers: Mapping[str, Any]) -> sp.Matrix:
    return rotation(numbers["a"] + numbers["b"])


def _entrywise(numbers: Mapping[str, Any]) -> sp.Matrix:
    return rotation(numbers["a"]).multiply_elementwise(rotation(numbers["b"]))


_TURNS_WRONG = {
    "column-form": lambda n: rotation(-n["a"] - n["b"]),
    "angles-subtracted": lambda n: rotation(n["b"] - n["a"]),
    "entrywise-product": _entrywise,
    "degrees-for-radians": lambda n: rotation((n["a"] + n["b"]) * sp.pi / 180),
}


def _two_angles(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw two angles at which the usual slips all give another matrix."""
    while True:
        numbers = {"a": pick(rng, _TWELFTHS), "b": pick(rng, _TWELFTHS)}
        models = [_both, *_TURNS_WRONG.values()]
        given = [np.array(model(numbers).evalf(), dtype=float) for model in models]
        if all(np.max(np.abs(p - q)) > _APART for p, q in itertools.combinations(given, 2)):
            return numbers


def _same_length(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a vector and the first entry of another one of its length."""
    sides = pick(rng, tuple(_SIDES.values()))
    before, after = (sides[k] for k in rng.choice(len(sides), size=2, replace=False))
    signs = rng.choice([-1, 1], size=3)
    x = [int(signs[0] * before[0]), int(signs[1] * before[1])]
    return {"x": x, "first": int(signs[2] * after[0])}


def _other_length(value: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    size = abs(float(value))
    length = np.hypot(numbers["first"], size)
    if value < 0:
        story = "A size is no negative number: give it without the sign."
    else:
        before = formatting.number(float(np.hypot(*numbers["x"])))
        story = f"x has the length {before}. What does a turn do to it?"
    return CounterExample(
        f"[{formatting.number(numbers['first'])}, ±{formatting.number(size)}]",
        got=f"length {formatting.number(float(length))}",
        consequence=story,
    )


_TURNS = Cases("review-two-turns", _two_angles)
_LENGTH = Cases("review-length", _same_length)
_BLOCK = Cases("review-block", lambda rng: {"x": small_vector(rng), **telling_angle(rng)})

EXERCISES = (
    lesson_exercise(
        id="review-two-turns",
        title="Review: two turns, one matrix",
        concepts=("rotation", "composition"),
        points=1,
        kind=Array(
            "one_matrix_for_both",
            _both,
            lands(
                lambda _: [2, 1],
                lambda n: turned([2, 1], n["a"] + n["b"]),
                "Turning [2, 1] by a and then by b takes it elsewhere.",
            ),
            shape=(2, 2),
            cases=_TURNS,
            wrong=_TURNS_WRONG,
        ),
        hints=(
            "First by a, then by b: how far has the vector been turned in all?",
            "R_a R_b = R_{a+b}, and for rows R_φ = [[cos φ, sin φ], [−sin φ, cos φ]].",
            "`c, s = np.cos(a + b), np.sin(a + b)`, then `[[c, s], [-s, c]]`.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-length",
        title="Review: what a turn keeps",
        concepts=("isometry",),
        points=1,
        kind=Number(
            "second_without_sign",
            lambda n: sp.sqrt(n["x"][0] ** 2 + n["x"][1] ** 2 - n["first"] ** 2),
            _other_length,
            cases=_LENGTH,
            wrong={"one-entry-left": lambda n: abs(n["x"][1])},
        ),
        hints=(
            "You do not need the angle. What does every turn leave as it is?",
            "The length stays, and so does its square x₁² + x₂².",
            "`np.sqrt(x[0]**2 + x[1]**2 - first**2)`.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-block",
        title="Review: one pair at its position",
        concepts=("apply-2d", "block"),
        points=1,
        kind=Array(
            "pair_at_m",
            lambda n: turned(n["x"], n["m"] * n["theta"]),
            landed,
            shape=(2,),
            cases=_BLOCK,
            wrong={
                "clockwise": lambda n: turned(n["x"], -n["m"] * n["theta"]),
                "position-ignored": lambda n: turned(n["x"], n["theta"]),
                "off-by-one": lambda n: turned(n["x"], (n["m"] - 1) * n["theta"]),
                "off-by-one-more": lambda n: turned(n["x"], (n["m"] + 1) * n["theta"]),
                "degrees-for-radians": lambda n: turned(n["x"], n["m"] * n["theta"] * sp.pi / 180),
            },
        ),
        hints=(
            "Position times frequency is the angle.",
            "The block at position m is R_{mθ}; multiply x by it from the left.",
            "c, s = cos and sin of m * theta; the result is [c·x₁ − s·x₂, s·x₁ + c·x₂].",
        ),
        reread=REVIEW,
    ),
)
