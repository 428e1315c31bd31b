"""The inner product of two encoded vectors, step by step."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.kinds import Expression, Step

_REREAD = "The angles subtract"

_x1, _x2, _y1, _y2, _m, _n, _theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)
_X, _Y_BAR = _x1 + sp.I * _x2, _y1 - sp.I * _y2
_FORWARD, _BACK = sp.exp(sp.I * _m * _theta), sp.exp(-sp.I * _n * _theta)
_DOT, _CROSS = _x1 * _y1 + _x2 * _y2, _x1 * _y2 - _x2 * _y1
_ANGLE = (_m - _n) * _theta

_SMALL = "Take m = n: the two turns must undo each other. Do yours?"


def _real_line(expr: sp.Expr) -> str:
    if expr.has(sp.I, sp.exp, sp.re, sp.im):
        return "this line asks for real numbers alone, with one cosine and one sine"
    return ""


EXERCISES = (
    lesson_exercise(
        id="inner-product-blanks",
        title="Two turns become one",
        concepts=("inner-product",),
        points=1,
        kind=Expression(
            (
                Step(
                    "key_turn_conjugated",
                    _BACK,
                    consequence="The conjugate of cos φ + 𝚒 sin φ is cos φ − 𝚒 sin φ: the turn by "
                    "which angle is that?",
                    wrong={"conjugate-forgotten": sp.exp(sp.I * _n * _theta)},
                ),
                Step(
                    "angle_left",
                    _ANGLE,
                    wrong={
                        "conjugate-forgotten": (_m + _n) * _theta,
                        "distance-backwards": -_ANGLE,
                    },
                    consequence=_SMALL,
                ),
            ),
            "m n theta",
        ),
        hints=(
            "A conjugate mirrors at the real axis: what becomes of the angle?",
            "The conjugate of e^(𝚒φ) is e^(−𝚒φ), and in a product exponents add.",
            "`sp.exp(-sp.I * n * theta)`, and mθ together with −nθ is (m − n)θ.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="inner-product-proof",
        title="Derive the inner product of one pair",
        concepts=("inner-product", "conjugate"),
        points=4,
        kind=Expression(
            (
                Step(
                    "pair_product",
                    _X * _FORWARD * _Y_BAR * _BACK,
                    wrong={
                        "conjugate-forgotten": _X
                        * (_y1 + sp.I * _y2)
                        * sp.exp(sp.I * (_m + _n) * _theta)
                    },
                    consequence="The first factor is x' e^(𝚒mθ), the second is y' e^(𝚒nθ) with 𝚒 "
                    "replaced by −𝚒 in both of its parts. " + _SMALL,
                ),
                Step(
                    "pair_angle",
                    _ANGLE,
                    wrong={"distance-backwards": -_ANGLE},
                    consequence=_SMALL,
                ),
                Step(
                    "numbers_product",
                    _DOT - sp.I * _CROSS,
                    wrong={"wrong-factor-conjugated": _DOT + sp.I * _CROSS},
                    consequence="It is x' ȳ', without any turn: its real part is the dot product.",
                ),
                Step(
                    "pair_score",
                    _DOT * sp.cos(_ANGLE) + _CROSS * sp.sin(_ANGLE),
                    _real_line,
                    {
                        "imaginary-part": _DOT * sp.sin(_ANGLE) - _CROSS * sp.cos(_ANGLE),
                        "distance-backwards": _DOT * sp.cos(_ANGLE) - _CROSS * sp.sin(_ANGLE),
                    },
                    "(a + 𝚒b)(cos φ + 𝚒 sin φ) has the real part a cos φ − b sin φ. Which a and b "
                    "stand in your third line?",
                ),
            ),
            "x1 x2 y1 y2 m n theta",
        ),
        hints=(
            "The first line is `X * sp.exp(sp.I * m * theta)` times the conjugate of the same with "
            "Y, n; `sp.conjugate` makes it.",
            "Second line: mθ from the one turn and −nθ from the other. Third line: "
            "`sp.expand(X * sp.conjugate(Y))`.",
            "Fourth line: with a = x₁y₁ + x₂y₂ and b = x₂y₁ − x₁y₂ it is a cos((m − n)θ) − "
            "b sin((m − n)θ).",
        ),
        reread=_REREAD,
    ),
)
