"""A pair as one complex number: turning it is multiplying it."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_03.setting import (
    PAIR,
    i,
    lesson_exercise,
    m,
    multiplied_out,
    real_form,
    theta,
    turning,
    x1,
    x2,
)
from autograder.kinds import Expression, Step

_C, _S = sp.cos(m * theta), sp.sin(m * theta)
_FIRST, _SECOND = x1 * _C - x2 * _S, x1 * _S + x2 * _C
_OTHER_WAY = sp.Matrix([[x1 * _C + x2 * _S, x2 * _C - x1 * _S]])

EXERCISES = (
    lesson_exercise(
        id="complex-pair-blanks",
        title="The two factors",
        concepts=("complex-pair",),
        points=1,
        kind=Expression(
            (
                Step(
                    "pair_as_number",
                    x1 + i * x2,
                    consequence="The pair (1, 0) is the number 1, and (0, 1) is 𝚒. Does yours "
                    "give these?",
                    wrong={
                        "parts-exchanged": x2 + i * x1,
                        "imaginary-unit-forgotten": x1 + x2,
                    },
                ),
                Step(
                    "turning_by_position",
                    turning(m * theta),
                    consequence="No turn is 1, and a quarter turn is 𝚒. Does yours give 1 at "
                    "position 0, and 𝚒 at position 2 with θ = π/4?",
                    wrong={
                        "position-ignored": turning(theta),
                        "clockwise": turning(-m * theta),
                        "position-added": turning(m + theta),
                        "imaginary-unit-forgotten": sp.exp(m * theta),
                    },
                ),
            ),
            "x1 x2 m theta",
        ),
        hints=(
            "The first entry of the pair is the real part, the second one stands at the 𝚒.",
            "The angle is position times frequency, as in the block.",
            "`x1 + sp.I * x2`, and `sp.exp(sp.I * m * theta)` or the same in cos and sin.",
        ),
        reread=PAIR,
    ),
    lesson_exercise(
        id="complex-first-component",
        title="The first component of the complex product",
        concepts=("complex-pair", "apply-2d"),
        points=1,
        kind=Expression(
            (
                Step(
                    "real_component",
                    _FIRST,
                    real_form,
                    wrong={
                        "i-squared-is-plus-one": x1 * _C + x2 * _S,
                        "other-part": _SECOND,
                        "parts-multiplied": x1 * _C,
                        "position-ignored": x1 * sp.cos(theta) - x2 * sp.sin(theta),
                        "imaginary-unit-forgotten": x1 * sp.exp(m * theta),
                    },
                ),
            ),
            "x1 x2 m theta",
        ),
        hints=(
            "Multiply (x₁ + 𝚒x₂)(cos mθ + 𝚒 sin mθ) out: four products. Which of them are real?",
            "Two of the four have no 𝚒 left: x₁ cos mθ, and the one in which 𝚒 meets 𝚒.",
            "𝚒x₂ · 𝚒 sin mθ is 𝚒² x₂ sin mθ, and 𝚒² is −1: which sign does it get?",
        ),
        reread=PAIR,
    ),
    lesson_exercise(
        id="complex-pair-steps",
        title="Derive the complex form of a turned pair",
        concepts=("complex-pair",),
        points=4,
        kind=Expression(
            (
                Step(
                    "product_multiplied",
                    _FIRST + i * _SECOND,
                    multiplied_out,
                    wrong={
                        "i-squared-is-plus-one": x1 * _C + x2 * _S + i * _SECOND,
                        "parts-multiplied": x1 * _C - x2 * _S,
                        "clockwise": x1 * _C + x2 * _S + i * (x2 * _C - x1 * _S),
                    },
                ),
                Step(
                    "imaginary_component",
                    _SECOND,
                    real_form,
                    wrong={"other-part": _FIRST},
                ),
                Step(
                    "row_of_parts",
                    sp.Matrix([[_FIRST, _SECOND]]),
                    wrong={"other-part": sp.Matrix([[_SECOND, _FIRST]])},
                ),
                Step(
                    "row_by_matrix",
                    sp.Matrix([[_FIRST, _SECOND]]),
                    wrong={"column-form": _OTHER_WAY},
                ),
            ),
            "x1 x2 m theta",
        ),
        hints=(
            "The cell holds both factors: multiply them, and let SymPy expand the product.",
            "Collect the two terms with an 𝚒: without the 𝚒 they are the imaginary part. For the "
            "row, `sp.Matrix([[real, imaginary]])`.",
            "`row_by_matrix = sp.Matrix([[x1, x2]]) * R`, with the matrix R for rows, whose first "
            "row is [cos mθ, sin mθ].",
        ),
        reread=PAIR,
    ),
)
