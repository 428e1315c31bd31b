"""The conjugate makes a dot product of two complex numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_04.exact import Numbers, telling, whole_vector
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.exercises.lesson_04.shifts import shift_witness, turn
from autograder.formatting import number
from autograder.kinds import Array, Choice, Expression, Shown, Step, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_REREAD = "A dot product from two complex numbers"

_x1, _x2, _y1, _y2 = sp.symbols("x1 x2 y1 y2", real=True)
_TURN_BOTH = (
    "Take x = y = [0, 1], which is the number 𝚒. The dot product of x with itself is 1, and "
    "𝚒 times its conjugate −𝚒 is 1 as well. What does yours give?"
)


def _both_parts(numbers: Numbers) -> list[int]:
    (x1, x2), (y1, y2) = numbers["x"], numbers["y"]
    return [x1 * y1 + x2 * y2, x2 * y1 - x1 * y2]


def _without(numbers: Numbers) -> list[int]:
    (x1, x2), (y1, y2) = numbers["x"], numbers["y"]
    return [x1 * y1 - x2 * y2, x1 * y2 + x2 * y1]


_PARTS = {
    "conjugate-forgotten": _without,
    "wrong-factor-conjugated": lambda n: [_both_parts(n)[0], -_both_parts(n)[1]],
}


def _tells_parts(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    x, y = given[:2], given[2:]
    product = complex(*x) * complex(*y).conjugate()
    story = (
        f"the real part is {number(product.real)}, the imaginary part {number(product.imag)}, "
        f"the modulus {number(abs(product))}, and x · y is {number(float(x @ y))}"
    )
    if x @ y > -1e-6:
        return Shown(False, f"There {story}: that is not negative.")
    if abs(product.imag - x @ y) < 1e-6:
        return Shown(False, f"There {story}: two of the three agree with x · y.")
    return Shown(True, f"There {story}.")


def _score_without(_numbers: Mapping[str, Any]) -> Any:
    def score(m: int, n: int) -> float:
        q, k = (complex(*turn([1, 0], float(position))) for position in (m, n))
        return (q * k).real

    return score


EXERCISES = (
    lesson_exercise(
        id="conjugate-blanks",
        title="Both parts of x' ȳ'",
        concepts=("conjugate",),
        points=1,
        kind=Expression(
            (
                Step(
                    "product_real",
                    _x1 * _y1 + _x2 * _y2,
                    consequence=_TURN_BOTH,
                    wrong={"conjugate-forgotten": _x1 * _y1 - _x2 * _y2},
                ),
                Step(
                    "product_imaginary",
                    _x2 * _y1 - _x1 * _y2,
                    consequence="Take x = [0, 1] and y = [1, 0]: 𝚒 times 1 is 𝚒, whose imaginary "
                    "part is 1. What does yours give, and what with x and y exchanged?",
                    wrong={
                        "wrong-factor-conjugated": _x1 * _y2 - _x2 * _y1,
                        "conjugate-forgotten": _x1 * _y2 + _x2 * _y1,
                    },
                ),
            ),
            "x1 x2 y1 y2",
        ),
        hints=(
            "Multiply (x₁ + 𝚒x₂)(y₁ − 𝚒y₂) out: four products.",
            "𝚒 · (−𝚒) = 1. Which two products have no 𝚒, and which two have one?",
            "`sp.expand((x1 + sp.I * x2) * (y1 - sp.I * y2))` has the real part x₁y₁ + x₂y₂; what "
            "stands with 𝚒?",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="conjugate-products",
        title="Real and imaginary part in numbers",
        concepts=("conjugate",),
        points=1,
        kind=Array(
            "real_and_imaginary",
            _both_parts,
            lambda _got, _n: CounterExample(
                "x' ȳ'",
                consequence="The real part must be x₁y₁ + x₂y₂, and the imaginary part must change "
                "its sign when x and y are exchanged. Check both.",
            ),
            shape=(2,),
            cases=telling(
                "conjugate-products",
                lambda rng: {"x": whole_vector(rng), "y": whole_vector(rng)},
                [_both_parts, *_PARTS.values()],
            ),
            wrong=_PARTS,
        ),
        hints=(
            "Write x and y as complex numbers first.",
            "`complex(*x) * complex(*y).conjugate()` is the product.",
            "The answer is `[product.real, product.imag]`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="which-part",
        title="Which part is the score?",
        concepts=("conjugate",),
        points=1,
        kind=Choice(
            "score_part",
            {"a": "the real part", "b": "the imaginary part", "c": "the modulus"},
            right="a",
            witness=Witness("telling_pairs", floats(4), _tells_parts),
            because={
                "b": CounterExample(
                    "x = y = [1, 0]",
                    consequence="The dot product is 1. What is the imaginary part of 1 · 1?",
                ),
                "c": CounterExample(
                    "x = [1, 0], y = [−1, 0]",
                    consequence="The dot product is −1. Can a modulus be negative?",
                ),
            },
            wrong={"b": "imaginary-part", "c": "modulus-taken"},
        ),
        hints=(
            "Which of the three is x₁y₁ + x₂y₂?",
            "For the witness take two pairs with more than a right angle between them.",
            "With x = [1, 1] and y = [−1, 0] the product is −1 − 𝚒, and both parts agree. Change "
            "one entry.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="no-conjugate",
        title="What a forgotten conjugate does",
        concepts=("conjugate", "relative"),
        points=1,
        kind=TrueFalse(
            "relative_without",
            lambda _: False,
            shift_witness("shift_without", _score_without),
            lambda _: CounterExample(
                "x = y = [1, 0], θ = 1",
                consequence="At (0, 0) the product is 1 · 1. One position further on, both numbers "
                "are e^𝚒: what is e^𝚒 · e^𝚒, and is its real part still 1?",
            ),
            wrong="conjugate-forgotten",
        ),
        hints=(
            "Without the conjugate, do the two angles subtract or add?",
            "The product is e^(𝚒(m + n)), and its real part cos(m + n).",
            "At (0, 0) it is cos 0 = 1, and at (s, s) it is cos(2s): `[0, 0, 1, 1, np.cos(2)]`.",
        ),
        reread=_REREAD,
    ),
)
