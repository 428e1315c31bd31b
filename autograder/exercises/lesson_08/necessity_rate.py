"""Why rotations, continued: the rate of change is skew, and its exponential is the turn."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.kinds import Expression, Step

_REREAD = "From small steps to every step"

_a, _b, _c, _d = sp.symbols("a b c d", real=True)
_m, _theta, _theta1, _theta2 = sp.symbols("m theta theta1 theta2", real=True)


def _rows(*rows: list[object]) -> sp.ImmutableMatrix:
    return sp.ImmutableMatrix(rows)


def _turn(angle: sp.Expr) -> sp.ImmutableMatrix:
    c, s = sp.cos(angle), sp.sin(angle)
    return _rows([c, s], [-s, c])


_SKEW = _rows([0, _theta], [-_theta, 0])
_BLOCK = _turn(_m * _theta)


def _rates(frequency_lost: bool) -> sp.ImmutableMatrix:
    rate = sp.ImmutableMatrix(sp.diff(_BLOCK, _m))
    return sp.ImmutableMatrix(rate / _theta) if frequency_lost else rate


def _halves(first: sp.Expr, second: sp.Expr) -> sp.ImmutableMatrix:
    c1, s1, c2, s2 = (f(_m * one) for one in (first, second) for f in (sp.cos, sp.sin))
    return _rows([c1, 0, s1, 0], [0, c2, 0, s2], [-s1, 0, c1, 0], [0, -s2, 0, c2])


EXERCISES = (
    lesson_exercise(
        id="necessity-skew",
        title="The rate of change at 0 is skew",
        concepts=("necessity",),
        points=3,
        kind=Expression(
            (
                Step(
                    "rate_of_product",
                    _rows([2 * _a, _b + _c], [_b + _c, 2 * _d]),
                    wrong={
                        "product-rule-forgotten": _rows(
                            [_a**2 + _b**2, _a * _c + _b * _d],
                            [_a * _c + _b * _d, _c**2 + _d**2],
                        ),
                    },
                    consequence="By the product rule it is R'(0)R(0)ᵀ + R(0)R'(0)ᵀ, with R(0) = I.",
                ),
                Step(
                    "skew_rate",
                    _SKEW,
                    wrong={
                        "symmetric-for-skew": _rows([0, _theta], [_theta, 0]),
                        "clockwise": _rows([0, -_theta], [_theta, 0]),
                    },
                    consequence="Row 1, column 2 is θ, and your first line must be 0 for it: "
                    "what are the other three entries?",
                ),
                Step(
                    "rate_squared",
                    _rows([-(_theta**2), 0], [0, -(_theta**2)]),
                    wrong={
                        "symmetric-for-skew": _rows([_theta**2, 0], [0, _theta**2]),
                    },
                    consequence="A matrix product, not entry by entry: its first row is [0, θ] A.",
                ),
            ),
            "a b c d theta",
        ),
        hints=(
            "RRᵀ is I at every m, so its rate of change is 0. The product rule has two terms.",
            "The first line is A + Aᵀ. If it is 0, what are a and d, and how is c tied to b?",
            "`A + A.T` for A = `sp.Matrix([[a, b], [c, d]])`; then a = d = 0 and c = −b, with "
            "b = θ; then `A * A` for that matrix.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="necessity-exponential",
        title="The turn solves it",
        concepts=("necessity",),
        points=2,
        kind=Expression(
            (
                Step(
                    "solution_at_m",
                    _BLOCK,
                    wrong={"clockwise": _turn(-_m * _theta)},
                    consequence="At m = 0 it must be I, and its rate of change there the matrix "
                    "A = [[0, θ], [−θ, 0]].",
                ),
                Step(
                    "solution_rate",
                    _rates(False),
                    wrong={"inner-derivative-forgotten": _rates(True)},
                    consequence="Differentiate each entry by m. The angle is mθ: the inner "
                    "derivative is θ.",
                ),
            ),
            "m theta",
        ),
        hints=(
            "Which matrix that you know is I at m = 0, and turns at an even speed?",
            "It is the block R_(mθ). `sp.diff(R, m)` differentiates every entry.",
            "`sp.Matrix([[cos, sin], [-sin, cos]])` of the angle `m * theta`, and `sp.diff` of "
            "that by `m`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="necessity-basis",
        title="The same turns in another basis",
        concepts=("necessity", "layouts"),
        points=2,
        kind=Expression(
            (
                Step(
                    "seen_in_basis",
                    _halves(_theta1, _theta2),
                    wrong={
                        "basis-not-changed": sp.ImmutableMatrix(
                            sp.diag(_turn(_m * _theta1), _turn(_m * _theta2))
                        ),
                    },
                    consequence="Entry 1 now turns together with entry 3, and entry 2 with entry "
                    "4. In which rows and columns does cos mθ₁ stand?",
                ),
            ),
            "m theta1 theta2",
        ),
        hints=(
            "S on the left exchanges rows, and Sᵀ on the right exchanges columns: numbers 2 and "
            "3 of both.",
            "Build R(m) as `sp.diag(block1, block2)` and multiply: `S * R * S.T`.",
            "The rows are [c₁, 0, s₁, 0], [0, c₂, 0, s₂], and the same two with −s and c in "
            "their places.",
        ),
        reread=_REREAD,
    ),
)
