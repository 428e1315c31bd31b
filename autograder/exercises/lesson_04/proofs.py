"""The score depends on n − m alone: in numbers, by matrices and by complex numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_04.exact import (
    FREQUENCIES,
    Numbers,
    score,
    telling,
    whole_vector,
)
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.kinds import Array, Expression, Step
from autograder.verdict import CounterExample

_REREAD = "The score depends on n − m"

_q1, _q2, _k1, _k2 = sp.symbols("q1 q2 k1 k2", real=True)
_m, _n, _s, _theta = sp.symbols("m n s theta", real=True)
_A, _B = _m * _theta, _n * _theta
_DOT, _CROSS = _q1 * _k1 + _q2 * _k2, _q1 * _k2 - _q2 * _k1
_ANGLE = (_m - _n) * _theta
_SCORE = _DOT * sp.cos(_ANGLE) + _CROSS * sp.sin(_ANGLE)

#: The two places of the chapter's question.
_PLACES = ((5, 8), (12, 15))


def _at_both(way: Any) -> Any:
    """Give the scores at both places, in some way to turn q and k."""

    def scores(numbers: Numbers) -> list[sp.Expr]:
        return [way(numbers["q"], numbers["k"], m, n, [numbers["theta"]]) for m, n in _PLACES]

    return scores


_RIGHT = _at_both(score)
_SCORES = {
    "plain-dot-product": _at_both(lambda q, k, m, n, theta: score(q, k, 0, 0, theta)),
    "distance-backwards": _at_both(lambda q, k, m, n, theta: score(q, k, n, m, theta)),
    "key-turned-backwards": _at_both(lambda q, k, m, n, theta: score(q, k, m, -n, theta)),
    "only-query-turned": _at_both(lambda q, k, m, n, theta: score(q, k, m, 0, theta)),
    "only-key-turned": _at_both(lambda q, k, m, n, theta: score(q, k, 0, n, theta)),
}


def _tokens(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"q": whole_vector(rng), "k": whole_vector(rng), "theta": pick(rng, FREQUENCIES)}


def _differ(got: np.ndarray, numbers: Numbers) -> CounterExample:
    if abs(got[0] - got[1]) > 5e-3:
        story = (
            "From 5 to 8 and from 12 to 15 it is three steps. Both vectors turn on by 7θ: what "
            "does that do to the angle between them, and to their lengths?"
        )
    else:
        story = (
            "The two are equal, but not to the score. Turn q to 5 and k to 8, both "
            "counter-clockwise, and take the dot product."
        )
    return CounterExample("(5, 8) and (12, 15)", got=formatting.array(got), consequence=story)


def _single_angles(expr: sp.Expr) -> str:
    angles = {f.args[0] for f in expr.atoms(sp.cos, sp.sin)}
    # An angle of both positions would be the next line.
    if any(angle.has(_m) and angle.has(_n) for angle in angles):
        return "this line asks for cos and sin of mθ and of nθ, each by itself"
    return ""


def _one_function(expr: sp.Expr) -> str:
    _, plain = expr.as_coeff_Mul()
    return "" if isinstance(plain, sp.cos | sp.sin) else "this line asks for one cosine or sine"


def _distance_alone(expr: sp.Expr) -> str:
    for function in expr.atoms(sp.cos, sp.sin, sp.exp):
        angle = function.args[0]
        moved = angle.subs({_m: _m + _s, _n: _n + _s}, simultaneous=True)
        if sp.expand(moved - angle) != 0:
            return "m and n should stand in it only as m − n"
    return ""


def _without_shift(expr: sp.Expr) -> str:
    return "s is left: it must drop out" if expr.has(_s) else ""


def _real_without_shift(expr: sp.Expr) -> str:
    if expr.has(sp.I, sp.exp, sp.re, sp.im):
        return "this line asks for the real part, written with a cosine and a sine"
    return _without_shift(expr)


EXERCISES = (
    lesson_exercise(
        id="between-blanks",
        title="What is left between two positions",
        concepts=("relative", "block-diagonal"),
        points=1,
        kind=Expression(
            tuple(
                Step(
                    name,
                    -3 * _theta,
                    consequence="R(n)ᵀ turns back by nθ. First forward by mθ, then back by nθ: by "
                    "which angle altogether?",
                    wrong={
                        "distance-backwards": 3 * _theta,
                        "transpose-forgotten": (m + n) * _theta,
                    },
                )
                for name, (m, n) in zip(("between_5_8", "between_12_15"), _PLACES, strict=True)
            ),
            "theta",
        ),
        hints=(
            "A transposed turn is a turn back.",
            "R(m)R(n)ᵀ turns by mθ − nθ.",
            "`(5 - 8) * theta`, and the other one likewise.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="two-scores",
        title="Positions (5, 8) and (12, 15)",
        concepts=("relative",),
        points=2,
        kind=Array(
            "scores_5_8_and_12_15",
            _RIGHT,
            _differ,
            shape=(2,),
            cases=telling("two-scores", _tokens, [_RIGHT, *_SCORES.values()]),
            wrong=_SCORES,
        ),
        hints=(
            "Turn q to its position and k to its own; then the dot product.",
            "Before you compute the second score: by how much do both vectors turn on from the "
            "first place to the second?",
            "Both scores are q R_φ kᵀ with φ = (5 − 8)θ = (12 − 15)θ.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="relative-by-matrices",
        title="Prove it by matrices",
        concepts=("relative", "block-diagonal"),
        points=5,
        kind=Expression(
            (
                Step(
                    "corner",
                    sp.cos(_A) * sp.cos(_B) + sp.sin(_A) * sp.sin(_B),
                    _single_angles,
                    {"transpose-forgotten": sp.cos(_A) * sp.cos(_B) - sp.sin(_A) * sp.sin(_B)},
                    "Row 1 of R(m) times column 1 of R(n)ᵀ, which is row 1 of R(n).",
                ),
                Step(
                    "corner_short",
                    sp.cos(_ANGLE),
                    _one_function,
                    {"positions-added": sp.cos((_m + _n) * _theta)},
                    "Take m = n: turning forward and back again leaves the identity. Does yours?",
                ),
                Step(
                    "side",
                    sp.sin(_A) * sp.cos(_B) - sp.cos(_A) * sp.sin(_B),
                    _single_angles,
                    {"transpose-forgotten": sp.sin(_A) * sp.cos(_B) + sp.cos(_A) * sp.sin(_B)},
                    "Row 1 of R(m) times column 2 of R(n)ᵀ, which is row 2 of R(n).",
                ),
                Step(
                    "side_short",
                    sp.sin(_ANGLE),
                    _one_function,
                    {
                        "positions-added": sp.sin((_m + _n) * _theta),
                        "distance-backwards": sp.sin(-_ANGLE),
                    },
                    "Take n = 0: then R(n) is the identity, and R(m) is left. Which entry stands "
                    "at its upper right?",
                ),
                Step(
                    "score_written_out",
                    _SCORE,
                    _distance_alone,
                    {
                        "distance-backwards": _DOT * sp.cos(_ANGLE) - _CROSS * sp.sin(_ANGLE),
                        "plain-dot-product": _DOT,
                    },
                    "It is q R_φ kᵀ with φ = (m − n)θ. Take φ = π/2: q turns by a quarter turn, to "
                    "[−q₂, q₁], and what is its dot product with k then?",
                ),
            ),
            "q1 q2 k1 k2 m n theta",
        ),
        hints=(
            "Row times column: the columns of R(n)ᵀ are the rows of R(n).",
            "cos a cos b + sin a sin b = cos(a − b), and sin a cos b − cos a sin b = sin(a − b); "
            "`sp.trigsimp` knows both.",
            "The last line is [q₁ cos φ − q₂ sin φ, q₁ sin φ + q₂ cos φ] · [k₁, k₂] with φ = "
            "(m − n)θ.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="relative-by-complex",
        title="Prove it by complex numbers",
        concepts=("relative", "inner-product"),
        points=3,
        kind=Expression(
            (
                Step(
                    "shifted_turns",
                    sp.exp(sp.I * _ANGLE),
                    _without_shift,
                    {"conjugate-forgotten": sp.exp(sp.I * (_m + _n + 2 * _s) * _theta)},
                    "The conjugate turns the sign of the second exponent, and exponents add. What "
                    "becomes of s?",
                ),
                Step(
                    "shifted_score",
                    _SCORE,
                    _real_without_shift,
                    {
                        "imaginary-part": _DOT * sp.sin(_ANGLE) - _CROSS * sp.cos(_ANGLE),
                        "distance-backwards": _DOT * sp.cos(_ANGLE) - _CROSS * sp.sin(_ANGLE),
                    },
                    "q' k̄' = q · k − 𝚒 (q × k) with q × k = q₁k₂ − q₂k₁; multiply by cos φ + "
                    "𝚒 sin φ and take the real part.",
                ),
            ),
            "q1 q2 k1 k2 m n s theta",
        ),
        hints=(
            "Write the exponent of each turn, and mind the conjugate's minus.",
            "(m + s)θ − (n + s)θ = (m − n)θ.",
            "The second line is the fourth line of your derivation above, with q and k for x and "
            "y.",
        ),
        reread=_REREAD,
    ),
)
