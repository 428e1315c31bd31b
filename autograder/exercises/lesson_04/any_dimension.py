"""The relative property for any even d, with sums over all pairs."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.kinds import AnyDimension, PairStep
from autograder.kinds.reading_entries import Names

_d = sp.Symbol("d", even=True, positive=True)
_j = sp.Symbol("j", integer=True, positive=True)
_m, _n, _s = sp.symbols("m n s", real=True)
_q, _k, _theta = (sp.IndexedBase(name, real=True) for name in ("q", "k", "theta"))

_NAMES = Names(
    {one.name: one for one in (_d, _j, _m, _n, _s)},
    {"q": _q, "k": _k, "theta": _theta},
    _j,
)


def _turned(x: sp.IndexedBase, position: sp.Expr, later: int = 0) -> sp.Matrix:
    """Give pair j of x R(position); with ``later``, of a pair that begins so much later."""
    cos, sin = sp.cos(position * _theta[_j]), sp.sin(position * _theta[_j])
    first, second = x[2 * _j - 1 + later], x[2 * _j + later]
    return sp.Matrix([[cos * first - sin * second, sin * first + cos * second]])


def _over_pairs(summand: sp.Expr) -> sp.Sum:
    return sp.Sum(summand, (_j, 1, _d / 2))


def _score(key_position: sp.Expr, crossed: bool = False) -> sp.Sum:
    one, other = _turned(_q, _m), _turned(_k, key_position)
    order = (1, 0) if crossed else (0, 1)
    return _over_pairs(sum(one[i] * other[at] for i, at in enumerate(order)))


def _closed(angle: sp.Expr) -> sp.Sum:
    """Σ_j (q·k)_j cos(angle θ_j) − (q×k)_j sin(angle θ_j); Xiao & Zhu, arXiv:2501.09223."""
    q1, q2, k1, k2 = _q[2 * _j - 1], _q[2 * _j], _k[2 * _j - 1], _k[2 * _j]
    turn = angle * _theta[_j]
    return _over_pairs((q1 * k1 + q2 * k2) * sp.cos(turn) - (q1 * k2 - q2 * k1) * sp.sin(turn))


def _only_the_distance(line: sp.Expr) -> str:
    """Say what is missing where m and n occur otherwise than as their difference."""
    step = sp.Dummy("step", real=True)
    # with n written as m + step, m must be gone once the angles are multiplied out
    moved = line.subs(_n, _m + step)
    angles = moved.replace(
        lambda e: isinstance(e, sp.cos | sp.sin | sp.exp), lambda e: e.func(sp.expand(e.args[0]))
    )
    if _m not in angles.free_symbols:
        return ""
    return "m and n must occur in it as n − m alone"


EXERCISES = (
    lesson_exercise(
        id="any-dimension",
        title="Relative at any even d",
        concepts=("relative", "block-diagonal"),
        points=4,
        kind=AnyDimension(
            (
                PairStep(
                    "turned_q_pair",
                    _turned(_q, _m),
                    wrong={"clockwise": _turned(_q, -_m), "pairs-shifted": _turned(_q, _m, 1)},
                    consequence="Pair j of q is (q[2j − 1], q[2j]), and it turns counter-clockwise "
                    "by mθ_j. Is that what your row is here?",
                ),
                PairStep(
                    "score_at_any_d",
                    _score(_n),
                    wrong={
                        "entries-crossed": _score(_n, crossed=True),
                        "key-turned-backwards": _score(-_n),
                    },
                ),
                PairStep(
                    "closed_at_any_d",
                    _closed(_n - _m),
                    form=_only_the_distance,
                    wrong={
                        "distance-backwards": _closed(_m - _n),
                        "positions-added": _closed(_n + _m),
                    },
                    consequence="The addition theorems turn products of cosines and sines into one "
                    "angle. Compare with your sum above: are they equal here?",
                ),
                PairStep(
                    "change_by_shift",
                    sp.S.Zero,
                    consequence="This is not what the score changes by when both positions move. "
                    "Differentiate the summand at m + s and n + s by s, and simplify it.",
                ),
            ),
            _NAMES,
            "for all real q, k, θ, m, n and s, at any even d",
        ),
        hints=(
            "Turn one pair at a time, as in lesson 1: pair j has the angle mθ_j. The score is the "
            "sum over all pairs of first times first plus second times second.",
            "`sp.expand` the summand and `sp.trigsimp` it, or take the angles together by hand: "
            "cos a cos b + sin a sin b is cos(b − a). Which sign does the sine of (n − m)θ_j get?",
            "`closed_at_any_d = sp.Sum((q1*k1 + q2*k2) * sp.cos(w) - (q1*k2 - q2*k1) * sp.sin(w), "
            "(j, 1, d / 2))` with w = (n − m)θ_j. There is no s in it once both are moved.",
        ),
        reread="The score depends on n − m",
    ),
)
