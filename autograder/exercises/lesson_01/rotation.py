"""The rotation matrix for row vectors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import drawn, lands, lesson_exercise, phi, pick
from autograder.kinds import Array, Choice, Expression, Shown, Step, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_REREAD = "A rotation is a matrix"

_SECOND_ROW = "[0, 1] goes to your second row: where does it at φ = π/2, and where should it?"

_TRIPLES = ((3, 4, 5), (4, 3, 5), (5, 12, 13), (12, 5, 13), (8, 15, 17), (15, 8, 17))


def _quarter_turn_of_3_1(image: np.ndarray, _numbers: object) -> Shown:
    wanted = np.array([-1.0, 3.0])
    if np.allclose(image, wanted, atol=1e-9):
        return Shown(
            True, "With φ = π/2 it takes [3, 1] to [−1, 3], a quarter turn counter-clockwise."
        )
    return Shown(
        False,
        "That is not where the matrix takes [3, 1] at φ = π/2.",
        CounterExample("[3, 1] · your image", consequence=_angle_story([3, 1], image)),
    )


def _angle_story(start: Any, image: np.ndarray) -> str:
    dot = float(np.dot(start, image))
    if abs(dot) > 1e-9:
        shown = formatting.number(dot)
        return f"A quarter turn makes a right angle, with dot product 0; this is {shown}."
    return "The right angle is there; is it the counter-clockwise one, and as long as before?"


def _claimed(rng: np.random.Generator) -> Mapping[str, Any]:
    a, b, c = pick(rng, _TRIPLES)
    sign = int(rng.choice([-1, 1]))
    return {"c": sp.Rational(a, c), "s": sp.Rational(sign * b, c), "k": c}


_CLAIM = Cases("rotation-claim", _claimed)


def _image_of_first_axis(image: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    k, c, s = (float(numbers[key]) for key in "kcs")
    right = np.array([k * c, k * s])
    if np.allclose(image, right, atol=1e-9):
        side = "above" if s > 0 else "below"
        return Shown(
            True, f"It takes [{k:.0f}, 0] to {formatting.vector(image)}, {side} the first axis."
        )
    if np.allclose(image, right * [1, -1], atol=1e-9):
        sentence = "A row vector times a matrix: the first *row* is where [1, 0] goes."
        return Shown(False, sentence, misconception="column-form")
    return Shown(False, f"That is not [{k:.0f}, 0] @ M: multiply again, row by column.")


EXERCISES = (
    lesson_exercise(
        id="rotation-pick",
        title="Which matrix turns row vectors counter-clockwise?",
        concepts=("rotation",),
        points=1,
        kind=Choice(
            "pick",
            {
                "a": "[[cos φ, −sin φ], [sin φ, cos φ]]",
                "b": "[[cos φ, sin φ], [sin φ, cos φ]]",
                "c": "[[cos φ, sin φ], [−sin φ, cos φ]]",
                "d": "[[sin φ, cos φ], [−cos φ, sin φ]]",
            },
            right="c",
            witness=Witness("pick_image", floats(2), _quarter_turn_of_3_1),
            because={
                "a": CounterExample(
                    "[1, 0] at φ = π/2",
                    got="[0, −1]",
                    consequence="[1, 0] @ a is the first row of a; it points down, so that it "
                    "turned clockwise.",
                    picture=drawn([1, 0], [0, -1], [0, 1], wanted="counter-clockwise"),
                ),
                "b": CounterExample(
                    "[1, 1] at φ = π/2",
                    got="[1, 1]",
                    consequence="A quarter turn leaves no vector where it is, and b leaves [1, 1].",
                    picture=drawn([1, 1], [1, 1], [-1, 1], wanted="a quarter turn"),
                ),
                "d": CounterExample(
                    "[1, 0] at φ = 0",
                    got="[0, 1]",
                    consequence="No turn at all should leave [1, 0] where it is, and d moves it.",
                    picture=drawn([1, 0], [0, 1], [1, 0], wanted="not turned"),
                ),
            },
            wrong={"a": "column-form", "b": "look-alike", "d": "sine-cosine-swapped"},
        ),
        hints=(
            "Try φ = π/2 on [1, 0]: where must a quarter turn counter-clockwise take it?",
            "A row vector [1, 0] times a matrix gives the matrix's first row; [0, 1] gives the "
            "second.",
            "The first row must be [cos φ, sin φ], and the second, a quarter turn further, "
            "[−sin φ, cos φ].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="rotation-blanks",
        title="The second row of the rotation matrix",
        concepts=("rotation",),
        points=1,
        kind=Expression(
            (
                Step("lower_left", -sp.sin(phi), consequence=_SECOND_ROW),
                Step("lower_right", sp.cos(phi), consequence=_SECOND_ROW),
            ),
            "phi",
        ),
        hints=(
            "The second row is where [0, 1] goes. Where is that at φ = 0, and at φ = π/2?",
            "[0, 1] is [1, 0] after a quarter turn, so that its image is the first row after a "
            "quarter turn.",
            "A quarter turn takes [a, b] to [−b, a]; do that to [cos φ, sin φ].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="rotation-90",
        title="The 90° matrix",
        concepts=("rotation",),
        points=1,
        kind=Array(
            "quarter_turn",
            lambda _: [[0, 1], [-1, 0]],
            lands(
                lambda _: [2, 1],
                lambda _: [-1, 2],
                "A quarter turn counter-clockwise ends elsewhere.",
            ),
            shape=(2, 2),
            wrong={
                "clockwise": lambda _: [[0, -1], [1, 0]],
                "look-alike": lambda _: [[0, 1], [1, 0]],
                "degrees-for-radians": lambda _: [
                    [sp.cos(90), sp.sin(90)],
                    [-sp.sin(90), sp.cos(90)],
                ],
            },
        ),
        hints=(
            "Each row of the matrix is the image of an axis: where do [1, 0] and [0, 1] go?",
            "[1, 0] goes to [0, 1]. And [0, 1], a quarter turn further?",
            "cos(π/2) = 0 and sin(π/2) = 1, put into [[cos φ, sin φ], [−sin φ, cos φ]].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="rotation-claim",
        title="Is this matrix a counter-clockwise turn?",
        concepts=("rotation",),
        points=1,
        kind=TrueFalse(
            "counter_clockwise",
            lambda numbers: bool(numbers["s"] > 0),
            Witness("first_axis", floats(2), _image_of_first_axis),
            lambda numbers: CounterExample(
                "the first row of M",
                consequence="It is where [1, 0] goes. Is that point above the first axis or "
                "below it?",
            ),
            cases=_CLAIM,
        ),
        hints=(
            "Follow one vector: the image of a multiple of [1, 0] tells the direction.",
            "For row vectors [1, 0] @ M is the first row of M.",
            "Compare the sign of the first row's second entry: above the axis is "
            "counter-clockwise.",
        ),
        reread=_REREAD,
    ),
)
