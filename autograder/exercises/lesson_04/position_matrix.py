"""R(m): all blocks along the diagonal of one matrix."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import ANGLES, pick
from autograder.exercises.lesson_04.exact import Numbers, matrix, telling, turned
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.kinds import Array, Expression, Step
from autograder.verdict import CounterExample

_REREAD = "One matrix for the whole vector"

_m, _theta1, _theta2, _x3, _x4 = sp.symbols("m theta1 theta2 x3 x4", real=True)
_C, _S = sp.cos(_m * _theta2), sp.sin(_m * _theta2)
_PAIR = _x3 + sp.I * _x4

_MATRICES = {
    "column-form": lambda n: matrix(-n["m"], n["theta"]),
    "position-ignored": lambda n: matrix(1, n["theta"]),
    "equal-frequencies": lambda n: matrix(n["m"], [n["theta"][0]] * 2),
    "reversed-frequencies": lambda n: matrix(n["m"], n["theta"][::-1]),
    "half-split": lambda n: _halves(matrix(n["m"], n["theta"])),
}


def _halves(neighbours: sp.Matrix) -> sp.Matrix:
    """Write the matrix for pairs (1, 3) and (2, 4)."""
    order = [0, 2, 1, 3]
    return neighbours.extract(order, order)


def _right(numbers: Numbers) -> sp.Matrix:
    return matrix(numbers["m"], numbers["theta"])


def _two_speeds(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"m": int(rng.integers(2, 9)), "theta": [pick(rng, ANGLES), pick(rng, ANGLES)]}


def _takes_elsewhere(got: np.ndarray, numbers: Numbers) -> CounterExample:
    entry = next((i for i in range(4) if not np.allclose(got[i], _row(numbers, i), atol=1e-3)), 0)
    start = [int(i == entry) for i in range(4)]
    return CounterExample(
        f"{start} @ your matrix",
        got=formatting.array(got[entry]),
        consequence=f"Entry {entry + 1} belongs to pair {entry // 2 + 1}. By which angle does that "
        "pair turn at position m, and which two entries can be other than 0 afterwards?",
    )


def _row(numbers: Numbers, i: int) -> np.ndarray:
    unit = [int(i == other) for other in range(4)]
    return np.array(turned(unit, numbers["m"], numbers["theta"]).tolist()[0], dtype=float)


def _with_exponential(expr: sp.Expr) -> str:
    return "" if expr.has(sp.exp) else "this line asks for a product with an exponential"


def _without_exponential(expr: sp.Expr) -> str:
    if expr.has(sp.exp):
        return "an exponential is left: write it with a cosine and a sine"
    if any(part.is_Add for product in expr.atoms(sp.Mul) for part in product.args if part.has(_x3)):
        return "brackets are left: `sp.expand(…)` multiplies them out"
    return ""


_PICTURE_BLOCKS = (
    "Rows 1 and 2 belong to pair 1, rows 3 and 4 to pair 2, and so do the columns. What has the "
    "one pair to do with the other?"
)

EXERCISES = (
    lesson_exercise(
        id="matrix-blanks",
        title="Two entries of R(m)",
        concepts=("block-diagonal",),
        points=1,
        kind=Expression(
            (
                Step(
                    "row_3_column_4",
                    sp.sin(_m * _theta2),
                    consequence="Rows 3 and 4 hold the block of the second pair. Which angle does "
                    "it have, and which entry stands at its upper right?",
                    wrong={
                        "column-form": -sp.sin(_m * _theta2),
                        "equal-frequencies": sp.sin(_m * _theta1),
                        "position-ignored": sp.sin(_theta2),
                    },
                ),
                Step("row_2_column_3", sp.S.Zero, consequence=_PICTURE_BLOCKS),
            ),
            "m theta1 theta2",
        ),
        hints=(
            "Which of the two entries lies in a block, and which outside?",
            "The second block fills rows 3 and 4 and columns 3 and 4. It is R_φ with φ = mθ₂.",
            "`row_3_column_4 = sp.sin(m * theta2)`, and outside the blocks everything is 0.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="position-matrix",
        title="Build R(m) for d = 4",
        concepts=("block-diagonal", "block"),
        points=2,
        kind=Array(
            "position_matrix",
            _right,
            _takes_elsewhere,
            shape=(4, 4),
            cases=telling("position-matrix", _two_speeds, [_right, *_MATRICES.values()]),
            wrong=_MATRICES,
        ),
        hints=(
            "Two 2×2 blocks along the diagonal, and zeros elsewhere.",
            "The blocks are R_φ with φ = m θ₁ and φ = m θ₂. Start from `np.zeros((4, 4))`.",
            "`position_matrix[:2, :2]` is the first block, `[[c, s], [-s, c]]` with the cosine "
            "and sine of `m * theta[0]`; `[2:, 2:]` the second.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="matrix-facts",
        title="Zeros and determinant of R(m)",
        concepts=("block-diagonal",),
        points=1,
        kind=Array(
            "zeros_and_determinant",
            lambda n: [n["d"] ** 2 - 2 * n["d"], 1],
            lambda _got, n: CounterExample(
                f"d = {n['d']}",
                consequence="Count at d = 4 first: of 16 entries two blocks of 4 are filled. And a "
                "determinant says by which factor volumes grow: what do turns do to them?",
            ),
            shape=(2,),
            cases=Cases("matrix-facts", lambda rng: {"d": 2 * int(rng.integers(3, 65))}),
            wrong={
                "diagonal-for-block-diagonal": lambda n: [n["d"] ** 2 - n["d"], 1],
                "zeros-make-determinant-zero": lambda n: [n["d"] ** 2 - 2 * n["d"], 0],
            },
        ),
        hints=(
            "Take everything, d · d entries, and leave out the blocks.",
            "d/2 blocks hold 4 entries each. The determinant of a block-diagonal matrix is the "
            "product of the determinants of its blocks.",
            "d² − 2d entries lie outside. Each block has the determinant cos² + sin².",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="matrix-is-complex",
        title="The matrix is the complex form",
        concepts=("block-diagonal", "complex-rope"),
        points=4,
        kind=Expression(
            (
                Step(
                    "third_by_matrix",
                    _x3 * _C - _x4 * _S,
                    consequence="It is x times the third column of R(m), which begins with two "
                    "zeros. What stands below them?",
                    wrong={"clockwise": _x3 * _C + _x4 * _S},
                ),
                Step(
                    "fourth_by_matrix", _x3 * _S + _x4 * _C, consequence="It is x times column 4."
                ),
                Step(
                    "second_number_turned",
                    _PAIR * sp.exp(sp.I * _m * _theta2),
                    _with_exponential,
                    {
                        "imaginary-unit-forgotten": _PAIR * sp.exp(_m * _theta2),
                    },
                    "Lesson 3: the pair is x₃ + 𝚒x₄, and to turn it by φ is to multiply by e^(𝚒φ).",
                ),
                Step(
                    "second_number_expanded",
                    sp.expand(_PAIR * (_C + sp.I * _S)),
                    _without_exponential,
                    consequence="Write e^(𝚒φ) = cos φ + 𝚒 sin φ and multiply out; mind 𝚒 · 𝚒 = −1.",
                ),
            ),
            "x3 x4 m theta2",
        ),
        hints=(
            "The first two lines are row times column; columns 3 and 4 hold the block of the "
            "second pair.",
            "The third line is `(x3 + sp.I * x4) * sp.exp(sp.I * m * theta2)`.",
            "For the fourth, put `sp.cos(m * theta2) + sp.I * sp.sin(m * theta2)` in the place of "
            "the exponential, and `sp.expand` it.",
        ),
        reread=_REREAD,
    ),
)
