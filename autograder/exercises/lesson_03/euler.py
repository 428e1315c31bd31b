"""The number that turns, and its name e^(𝚒θ)."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_03.setting import (
    EULER,
    TURNING_NUMBER,
    a,
    b,
    i,
    lesson_exercise,
    turning,
    with_exponential,
    with_one_angle,
    with_single_angles,
    without_exponential,
)
from autograder.kinds import Expression, Step

_SAME = sp.cos(a) * sp.cos(b), sp.sin(a) * sp.sin(b)
_MIXED = sp.sin(a) * sp.cos(b), sp.cos(a) * sp.sin(b)
_SIXTY = (
    "At θ = 60° the point on the unit circle stands above the middle of the radius to 1: it makes "
    "an equilateral triangle with 0 and 1. Which of its two coordinates do you have?"
)


def _one_part(expr: sp.Expr) -> str:
    if expr.has(i, sp.exp, sp.re, sp.im):
        return "this line asks for the part itself, without 𝚒"
    return with_single_angles(expr)


EXERCISES = (
    lesson_exercise(
        id="quarter-turn-i",
        title="(3, 4), a quarter turn on",
        concepts=("euler",),
        points=1,
        kind=Expression(
            (
                Step(
                    "quarter_turned",
                    -4 + 3 * i,
                    case="(3, 4), turned by 90°",
                    consequence="A quarter turn counter-clockwise takes a point to the right of 0 "
                    "upwards, and a point above 0 to the left. Where do the 3 and the 4𝚒 go?",
                    wrong={
                        "clockwise": 4 - 3 * i,
                        "i-squared-is-plus-one": 4 + 3 * i,
                        "applied-twice": -3 - 4 * i,
                    },
                ),
            ),
            "",
        ),
        hints=(
            "As a complex number (3, 4) is 3 + 4𝚒. Which number makes a quarter turn?",
            "Multiply by 𝚒, term by term: 𝚒 · 3 and 𝚒 · 4𝚒, and 𝚒² is −1.",
            "`quarter_turned = sp.expand(sp.I * (3 + 4 * sp.I))`.",
        ),
        reread=TURNING_NUMBER,
    ),
    lesson_exercise(
        id="euler-blanks",
        title="The number that turns by 60°",
        concepts=("euler",),
        points=1,
        kind=Expression(
            (
                Step(
                    "sixty_real",
                    sp.Rational(1, 2),
                    case="60°",
                    consequence=_SIXTY,
                    wrong={"other-part": sp.sqrt(3) / 2},
                ),
                Step(
                    "sixty_imaginary",
                    sp.sqrt(3) / 2,
                    case="60°",
                    consequence=_SIXTY,
                    wrong={"other-part": sp.Rational(1, 2)},
                ),
            ),
            "",
        ),
        hints=(
            "Euler's form says which two numbers they are, once you know θ in radians.",
            "60° are π/3. The real part is the cosine, the imaginary part the sine, without the 𝚒.",
            "`sp.cos(sp.pi / 3)` and `sp.sin(sp.pi / 3)`.",
        ),
        reread=EULER,
    ),
    lesson_exercise(
        id="euler-steps",
        title="Derive e^(𝚒a) e^(𝚒b)",
        concepts=("euler",),
        points=4,
        kind=Expression(
            (
                Step(
                    "both_in_cosines",
                    turning(a) * turning(b),
                    without_exponential,
                    wrong={
                        "imaginary-unit-forgotten": (sp.cos(a) + sp.sin(a))
                        * (sp.cos(b) + sp.sin(b))
                    },
                ),
                Step(
                    "both_multiplied",
                    _SAME[0] - _SAME[1] + i * sum(_MIXED),
                    with_single_angles,
                    wrong={
                        "i-squared-is-plus-one": _SAME[0] + _SAME[1] + i * sum(_MIXED),
                        "parts-multiplied": _SAME[0] - _SAME[1],
                    },
                ),
                Step(
                    "both_at_once",
                    turning(a + b),
                    with_one_angle,
                    wrong={"angles-subtracted": turning(a - b)},
                ),
                Step(
                    "both_by_name",
                    sp.exp(i * (a + b)),
                    with_exponential,
                    wrong={
                        "exponents-multiplied": sp.exp(i * a * b),
                        "imaginary-unit-forgotten": sp.exp(a + b),
                    },
                ),
            ),
            "a b",
        ),
        hints=(
            "Write both factors in Euler's form, one bracket each; that is the first line.",
            "Second line: `sp.expand(…)` of the first; SymPy knows that 𝚒² is −1. Third line: "
            "lesson 1's composition says what cos a cos b − sin a sin b is, and the other sum.",
            "The third line is cos(a + b) + 𝚒 sin(a + b), and Euler's form is its short name: "
            "`sp.exp(sp.I * (a + b))`.",
        ),
        reread=EULER,
    ),
    lesson_exercise(
        id="read-off-sine",
        title="Read off sin(a + b)",
        concepts=("euler",),
        points=1,
        kind=Expression(
            (
                Step(
                    "sine_of_sum",
                    sum(_MIXED),
                    _one_part,
                    wrong={
                        "other-part": _SAME[0] - _SAME[1],
                        "sine-distributed": sp.sin(a) + sp.sin(b),
                        "parts-multiplied": sp.sin(a) * sp.sin(b),
                        "angles-subtracted": _MIXED[0] - _MIXED[1],
                    },
                ),
            ),
            "a b",
        ),
        hints=(
            "Two complex numbers are equal when both parts are: compare your second line with your "
            "third.",
            "sin(a + b) is the imaginary part of the third line. Which terms of the second line "
            "come with an 𝚒?",
            "sin a cos b and one more product like it, with the roles of a and b exchanged.",
        ),
        reread=EULER,
    ),
)
