"""A vector added, or a rotation applied: x + PE(m) and x R(m)."""

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
    telling,
    turned,
    whole_vector,
)
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.exercises.lesson_04.shifts import shift_witness
from autograder.kinds import Array, Choice, Expression, Match, Step
from autograder.verdict import CounterExample

_REREAD = "Added or turned"

_x1, _x2, _y1, _y2, _m, _n, _theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)


def _embedding(position: Any, theta: Any) -> list[sp.Expr]:
    return [sp.sin(position * theta), sp.cos(position * theta)]


def _both(way: int = 1, position: Any = None) -> Any:
    """Give x + PE(m) and x R(m), one below the other."""

    def rows(numbers: Numbers) -> list[list[sp.Expr]]:
        m, theta = numbers["m"] if position is None else position, numbers["theta"]
        added = [a + b for a, b in zip(numbers["x"], _embedding(m, theta), strict=True)]
        return [added, list(turned(numbers["x"], way * m, [theta]))]

    return rows


def _product(numbers: Numbers) -> list[list[sp.Expr]]:
    """Multiply entry by entry, as if PE(m) were a factor."""
    pairs = zip(numbers["x"], _embedding(numbers["m"], numbers["theta"]), strict=True)
    return [_both()(numbers)[0], [a * b for a, b in pairs]]


_ROWS = {
    "clockwise": _both(way=-1),
    "position-ignored": _both(position=1),
    "rotation-multiplied": _product,
}


def _one_pair(rng: np.random.Generator) -> Mapping[str, Any]:
    theta = pick(rng, FREQUENCIES)
    return {"x": whole_vector(rng), "m": int(rng.integers(2, 12)), "theta": theta}


def _lengths(got: np.ndarray, numbers: Numbers) -> CounterExample:
    before, after = (formatting.number(np.hypot(*v)) for v in (numbers["x"], got[1]))
    return CounterExample(
        f"x = {formatting.vector(numbers['x'])}, m = {numbers['m']}",
        got=formatting.array(got),
        consequence=f"Row 1 minus x should be [sin mθ, cos mθ]. Row 2 should be as long as x: "
        f"{before}, and yours is {after} long. And is it turned counter-clockwise?",
    )


def _added_scores(_numbers: Mapping[str, Any]) -> Any:
    def vector(x: list[int], position: int) -> np.ndarray:
        return np.array(x) + [np.sin(position), np.cos(position)]

    return lambda m, n: float(vector([1, 0], m) @ vector([0, 1], n))


_TERMS = {
    "token_token": _x1 * _y1 + _x2 * _y2,
    "token_position": _x1 * sp.sin(_n * _theta) + _x2 * sp.cos(_n * _theta),
    "position_token": _y1 * sp.sin(_m * _theta) + _y2 * sp.cos(_m * _theta),
    "position_position": sp.cos((_m - _n) * _theta),
}
_LOOK = {
    "token_token": "It is the dot product of the two tokens, without any position.",
    "token_position": "It is x · PE(n): the first token with the position of the second.",
    "position_token": "It is PE(m) · y: the position of the first token with the second token.",
    "position_position": "It is PE(m) · PE(n). At m = n it must be sin² + cos² = 1. Is yours?",
}
_WRONG_TERMS = {
    "token_position": {"positions-exchanged": _TERMS["token_position"].subs(_n, _m)},
    "position_token": {"positions-exchanged": _TERMS["position_token"].subs(_m, _n)},
    "position_position": {"positions-added": sp.cos((_m + _n) * _theta)},
}

EXERCISES = (
    lesson_exercise(
        id="added-turned-blanks",
        title="The first entry, added and turned",
        concepts=("additive-multiplicative",),
        points=1,
        kind=Expression(
            (
                Step(
                    "added_first",
                    _x1 + sp.sin(_m * _theta),
                    consequence="PE(m) begins with sin mθ, and it is added to x.",
                    wrong={"position-added-to-vector": _x1 + _m * _theta},
                ),
                Step(
                    "turned_first",
                    _x1 * sp.cos(_m * _theta) - _x2 * sp.sin(_m * _theta),
                    consequence="The first entry of x R(m) is x times the first column of the "
                    "block.",
                    wrong={
                        "clockwise": _x1 * sp.cos(_m * _theta) + _x2 * sp.sin(_m * _theta),
                        "rotation-added": _x1 + sp.cos(_m * _theta),
                    },
                ),
            ),
            "x1 x2 m theta",
        ),
        hints=(
            "One of the two is a sum, and the other one a row times a column.",
            "x + PE(m) has the first entry x₁ + sin mθ.",
            "x R(m) has the first entry x₁ cos mθ − x₂ sin mθ.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="added-and-turned",
        title="Both vectors in numbers",
        concepts=("additive-multiplicative",),
        points=1,
        kind=Array(
            "added_and_turned",
            _both(),
            _lengths,
            shape=(2, 2),
            cases=telling("added-and-turned", _one_pair, [_both(), *_ROWS.values()]),
            wrong=_ROWS,
        ),
        hints=(
            "Compute the angle mθ once, and its cosine and sine.",
            "Row 1 is `[x[0] + s, x[1] + c]`.",
            "Row 2 is the turned pair, `[c * x[0] - s * x[1], s * x[0] + c * x[1]]`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="four-terms",
        title="The four terms of the added score",
        concepts=("additive-multiplicative",),
        points=4,
        kind=Expression(
            tuple(
                Step(
                    name,
                    expected,
                    consequence=_LOOK[name],
                    wrong=_WRONG_TERMS.get(name, {}),
                )
                for name, expected in _TERMS.items()
            ),
            "x1 x2 y1 y2 m n theta",
        ),
        hints=(
            "(x + p) · (y + r) = x · y + x · r + p · y + p · r, with p = PE(m) and r = PE(n).",
            "PE(m) = [sin mθ, cos mθ] belongs to the first token, PE(n) = [sin nθ, cos nθ] to the "
            "second.",
            "`token_position = x1 * sp.sin(n * theta) + x2 * sp.cos(n * theta)`; the others are "
            "dot products like it.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="terms-match",
        title="What each term knows of the positions",
        concepts=("additive-multiplicative",),
        points=1,
        kind=Match(
            "term_knows",
            {1: "x · y", 2: "x · PE(n)", 3: "PE(m) · y", 4: "PE(m) · PE(n)"},
            {
                "a": "the distance n − m alone",
                "b": "where the second token stands",
                "c": "nothing of positions",
                "d": "where the first token stands",
            },
            {1: "c", 2: "b", 3: "d", 4: "a"},
            {
                1: "Is there an m or an n in it at all?",
                2: "Which of the two positions stands in it?",
                3: "Which of the two positions stands in it?",
                4: "You wrote it as one cosine: of which angle?",
            },
        ),
        hints=(
            "Look at your four expressions: which letters stand in them?",
            "Two terms hold one position each, one holds none.",
            "The last one is cos((m − n)θ).",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="method-a-or-b",
        title="Method A or method B?",
        concepts=("additive-multiplicative", "relative"),
        points=1,
        kind=Choice(
            "relative_method",
            {
                "a": "method A, which adds PE(m)",
                "b": "method B, which turns by R(m)",
                "c": "both",
                "d": "neither",
            },
            right="b",
            witness=shift_witness("breaks_other_method", _added_scores),
            because={
                "a": CounterExample(
                    "x = [1, 0], y = [0, 1]",
                    consequence="x · PE(n) is sin n there. Does that know where the first token "
                    "stands?",
                ),
                "c": CounterExample(
                    "method A, x = [1, 0], y = [0, 1]",
                    consequence="x · PE(n) is sin n there. Does that stay when both tokens move?",
                ),
                "d": CounterExample(
                    "method B",
                    consequence="You proved that xR(m) · yR(n) = x R(m − n) yᵀ. What is left of m "
                    "and n in it?",
                ),
            },
            wrong={"a": "added-is-relative", "c": "added-is-relative"},
        ),
        hints=(
            "For which of the two have you proved that only n − m is left?",
            "The witness must break the other one: look at the terms that hold one position alone.",
            "Take (0, 0) and (1, 1), for one: x + PE(m) is [1 + sin m, cos m], and y + PE(n) is "
            "[sin n, 1 + cos n]. Multiply entry by entry and add.",
        ),
        reread=_REREAD,
    ),
)
