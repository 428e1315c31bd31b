"""RoPE as a sum of periodic functions at any even d, and that it is linear."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_05.setting import PERIODIC_SUM, lesson_exercise
from autograder.kinds import AnyDimension, PairStep
from autograder.kinds.reading_entries import Names

_d = sp.Symbol("d", even=True, positive=True)
_j = sp.Symbol("j", integer=True, positive=True)
_m, _alpha, _beta = sp.symbols("m alpha beta", real=True)
_x, _y, _theta = (sp.IndexedBase(name, real=True) for name in ("x", "y", "theta"))

_NAMES = Names(
    {one.name: one for one in (_d, _j, _m, _alpha, _beta)},
    {"x": _x, "y": _y, "theta": _theta},
    _j,
)


def _pair(x: sp.IndexedBase) -> sp.Matrix:
    return sp.Matrix([[x[2 * _j - 1], x[2 * _j]]])


def _swap(x: sp.IndexedBase, signs: tuple[int, int] = (-1, 1)) -> sp.Matrix:
    first, second = _pair(x)
    return sp.Matrix([[signs[0] * second, signs[1] * first]])


def _sum(x: sp.IndexedBase, way: int = 1, position: sp.Expr = _m) -> sp.Matrix:
    """Give pair j of x ∘ cos + swap(x) ∘ sin."""
    angle = position * _theta[_j]
    return sp.cos(angle) * _pair(x) + way * sp.sin(angle) * _swap(x)


EXERCISES = (
    lesson_exercise(
        id="periodic-any-dimension",
        title="Linear at any even d",
        concepts=("periodic-sum",),
        points=3,
        kind=AnyDimension(
            (
                PairStep(
                    "pair_of_swap",
                    _swap(_x),
                    wrong={
                        "swap-without-minus": _swap(_x, (1, 1)),
                        "minus-at-the-second-entry": _swap(_x, (1, -1)),
                    },
                    consequence="Pair 1 of swap(x) is (−x₂, x₁). Which two entries does pair j "
                    "have, and in which order?",
                ),
                PairStep(
                    "pair_of_sum",
                    _sum(_x),
                    wrong={
                        "clockwise": _sum(_x, way=-1),
                        "position-ignored": _sum(_x, position=sp.S.One),
                    },
                    consequence="Both entries of the pair have the angle mθ_j: the pair times its "
                    "cosine, plus pair j of swap(x) times its sine.",
                ),
                PairStep(
                    "pair_of_combination",
                    _alpha * _sum(_x) + _beta * _sum(_y),
                    wrong={"clockwise": _alpha * _sum(_x, way=-1) + _beta * _sum(_y, way=-1)},
                    consequence="Put the entries of αx + βy where those of x stood in the line "
                    "above, and change nothing else.",
                ),
            ),
            _NAMES,
            "for all real x, y, α, β, m and θ, at any even d",
        ),
        hints=(
            "Pair j of x is (x[2j − 1], x[2j]). Swapping does to it what it does to pair 1.",
            "In the second line each entry is `sp.cos(m * theta[j])` times the pair's entry plus "
            "`sp.sin(m * theta[j])` times the swapped one.",
            "Third line: α times the row of x plus β times the same row made of y; that this is "
            "the row of αx + βy is the linearity.",
        ),
        reread=PERIODIC_SUM,
    ),
)
