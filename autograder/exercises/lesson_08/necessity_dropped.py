"""Each condition of necessity dropped: the learner gives a map that has all the others."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.kinds.deciding import decided
from autograder.kinds.encoding import Given, Maps
from autograder.kinds.encoding.conditions import (
    continuous,
    keeps_token,
    no_turn,
    not_linear,
    not_orthogonal,
    relative,
    starts_at_identity,
    starts_elsewhere,
    tells_positions,
)

_REREAD = "Drop one condition"

_m, _n = sp.symbols("m n", real=True)
_whole_m, _whole_n = sp.symbols("m n", integer=True)
_q, _k = (sp.Matrix([sp.symbols(f"{letter}1:3", real=True)]) for letter in "qk")
_token = sp.symbols("x1:3", real=True)

_Maps = Mapping[str, sp.Matrix]


def _score_of(query: str, key: str, m: sp.Symbol, n: sp.Symbol):
    """Give the score of q M(m) and k N(n), with one map or two."""

    def score(maps: _Maps) -> sp.Expr:
        at_n = maps[key] if key != query else maps[key].subs(m, n)
        return (_q * maps[query]).dot(_k * at_n)

    return score


def _score_of_rows(maps: _Maps) -> sp.Expr:
    """Give the score of f(q, m) and f(k, n), for a map that need not be linear."""
    rows = [
        maps["stretched_turn"].subs({**dict(zip(_token, row, strict=True)), _m: at})
        for row, at in ((_q, _m), (_k, _n))
    ]
    return rows[0].dot(rows[1])


def _equal(one: sp.Matrix, other: sp.Matrix) -> bool:
    return all(decided(a, b).equal for a, b in zip(one, other, strict=True))


def _idea_of_two(maps: _Maps) -> str:
    at_n = maps["query_map"].subs(_m, _n)
    if _equal(maps["key_map"], at_n):
        return "one-map-for-both"
    if _equal(maps["key_map"], at_n.subs(_n, -_n)):
        return "key-turned-backwards"
    return ""


def _idea_of_start(maps: _Maps) -> str:
    """Find R(m)Q, which before the turn, as Q R(m), would have been relative."""
    own = maps["late_start"]
    start = own.subs(_m, 0)
    if decided(start.det(), sp.S.Zero).equal:
        return ""
    turn = own * start.inv()
    return "fixed-matrix-behind" if _equal(turn * turn.T, sp.eye(2)) else ""


EXERCISES = (
    lesson_exercise(
        id="drop-one-map",
        title="Two maps",
        concepts=("necessity",),
        points=2,
        kind=Maps(
            (Given("query_map", (2, 2), (_m,)), Given("key_map", (2, 2), (_n,))),
            (
                starts_at_identity("query_map", _m),
                starts_at_identity("key_map", _n),
                continuous("query_map", _m),
                continuous("key_map", _n),
                relative(_score_of("query_map", "key_map", _m, _n), _m, _n, _idea_of_two),
                not_orthogonal("query_map", _m),
            ),
            "Relative, continuous and I at position 0, and the queries' map is no rotation.",
        ),
        hints=(
            "What one map gains as m grows, the other must lose: M(m)N(n)ᵀ may know only m − n.",
            "Let the queries grow like 2^m. What must the keys do?",
            "`2**m * sp.eye(2)` for queries; for the keys the same with −n in place of m.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="drop-start",
        title="Another start",
        concepts=("necessity",),
        points=2,
        kind=Maps(
            (Given("late_start", (2, 2), (_m,)),),
            (
                continuous("late_start", _m),
                relative(_score_of("late_start", "late_start", _m, _n), _m, _n, _idea_of_start),
                tells_positions("late_start", _m),
                starts_elsewhere("late_start", _m),
                not_orthogonal("late_start", _m),
            ),
            "One map for both, relative and continuous; it does not start at I, and is no "
            "rotation.",
        ),
        hints=(
            "A turn, and beside it a fixed matrix that stretches. On which side must it stand?",
            "In q M(m) M(n)ᵀ kᵀ the turns must meet in the middle, with nothing between them.",
            "`sp.diag(2, 1)` times the turn by `m`, in this order: rows meet the fixed one first.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="drop-real",
        title="Whole positions only",
        concepts=("necessity",),
        points=2,
        kind=Maps(
            (Given("at_whole_positions", (2, 2), (_whole_m,)),),
            (
                starts_at_identity("at_whole_positions", _whole_m),
                relative(
                    _score_of("at_whole_positions", "at_whole_positions", _whole_m, _whole_n),
                    _whole_m,
                    _whole_n,
                ),
                tells_positions("at_whole_positions", _whole_m),
                no_turn("at_whole_positions", _whole_m),
            ),
            "Relative at all whole positions and I at 0, and at some of them it is no turn.",
        ),
        hints=(
            "At whole positions it may jump: the map at 1 need not be near I. What is orthogonal "
            "and no turn?",
            "A mirror, applied m times: I, mirror, I, mirror, and so on.",
            "`(-1)**m` as one entry on the diagonal, and 1 as the other.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="drop-linear",
        title="Not linear",
        concepts=("necessity",),
        points=2,
        kind=Maps(
            (Given("stretched_turn", (1, 2), (*_token, _m)),),
            (
                continuous("stretched_turn", _m),
                relative(_score_of_rows, _m, _n),
                tells_positions("stretched_turn", _m),
                keeps_token("stretched_turn", _token),
                not_linear("stretched_turn", _token),
            ),
            "Relative, it tells positions apart and keeps the token, and it is not linear.",
        ),
        hints=(
            "Turn as RoPE does. What may be done to a token *before* the turn, without knowing m?",
            "Multiply by something that depends on x alone, such as its squared length.",
            "With c and s for cos m and sin m: `(x1**2 + x2**2)` times [c·x₁ − s·x₂, s·x₁ + c·x₂].",
        ),
        reread=_REREAD,
    ),
)
