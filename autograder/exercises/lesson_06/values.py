"""Attention with RoPE: the scale, why values stay as they are, and the shapes of many heads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_04.exact import FREQUENCIES
from autograder.exercises.lesson_04.shifts import turn
from autograder.exercises.lesson_06.setting import (
    ROUNDED,
    TURNS,
    lesson_exercise,
    unlike_vectors,
)
from autograder.formatting import array, number
from autograder.kinds import Array, Expression, Shown, Step, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_d, _L, _n, _theta = sp.symbols("d L n theta", positive=True)
_v1, _v2, _m, _s = sp.symbols("v1 v2 m s", real=True)
_REAL_N, _REAL_THETA = sp.symbols("n theta", real=True)
_FARTHEST = 100_000


def _two_values(rng: np.random.Generator) -> Mapping[str, Any]:
    v, w = unlike_vectors(rng)
    return {"v": v, "w": w, "theta": pick(rng, FREQUENCIES)}


def _mixed(numbers: Mapping[str, Any], start: int) -> float:
    """Give the first entry of half v and half w, turned to two neighbouring positions."""
    theta = float(numbers["theta"])
    v, w = turn(numbers["v"], start * theta), turn(numbers["w"], (start + 1) * theta)
    return float((v[0] + w[0]) / 2)


def _moves(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    if np.any(given[:2] != np.round(given[:2])):
        return Shown(False, "The first two numbers are positions, and whole.")
    first, later = map(int, given[:2])
    if not (0 <= min(first, later) and max(first, later) <= _FARTHEST):
        return Shown(False, f"Keep both positions between 0 and {_FARTHEST:,}.")
    if first == later:
        return Shown(False, "These are one position: nothing has moved.")
    for start, entry in ((first, given[2]), (later, given[3])):
        if abs(_mixed(numbers, start) - entry) > ROUNDED:
            return Shown(
                False, f"With v at {start} and w at {start + 1} the first entry is another one."
            )
    told = f"{number(float(given[2]))} at {first}, and {number(float(given[3]))} at {later}"
    if abs(given[2] - given[3]) > 5e-3:
        return Shown(True, f"The same weights and the same values, and yet the entry is {told}.")
    return Shown(False, f"These do not show it: the entry is {told}.")


def _distance_alone(expr: sp.Expr) -> str:
    for function in expr.atoms(sp.cos, sp.sin):
        angle = function.args[0]
        moved = angle.subs({_m: _m + _s, _REAL_N: _REAL_N + _s}, simultaneous=True)
        if sp.expand(moved - angle) != 0:
            return "m and n should stand in it only as a difference"
    return ""


_ANGLE = (_REAL_N - _m) * _REAL_THETA


def _shapes(rng: np.random.Generator) -> Mapping[str, Any]:
    heads = int(rng.choice([2, 4, 8]))
    width = int(rng.choice([4, 6, 10]))
    return {
        "B": int(rng.integers(2, 6)),
        "H": heads,
        # never as many as a head has entries, so that L · d is not L²
        "L": int(rng.choice([5, 7, 8, 9, 11])),
        "D": heads * width,
    }


def _counted(angles: Any, in_head: Any = None) -> Any:
    def counts(n: Mapping[str, Any]) -> list[int]:
        width = in_head(n) if in_head else n["D"] // n["H"]
        return [width, n["B"] * n["H"] * n["L"] ** 2, angles(n, width)]

    return counts


_COUNTS = {
    "table-for-each-head": _counted(lambda n, width: n["H"] * n["L"] * width // 2),
    "full-width-in-a-head": _counted(lambda n, width: n["L"] * width // 2, lambda n: n["D"]),
}

BLANKS = (
    lesson_exercise(
        id="attention-blanks",
        title="What divides, and what turns",
        concepts=("tokens",),
        points=1,
        kind=Expression(
            (
                Step(
                    "score_divisor",
                    sp.sqrt(_d),
                    consequence="A dot product of d random entries of size 1 has the typical size "
                    "√d: for d = 4 that is 2. What do you divide by there?",
                    wrong={"scale-by-d": _d, "another-scale": sp.sqrt(_L)},
                ),
                Step(
                    "value_angle",
                    sp.S.Zero,
                    consequence="A value is what is handed on. With one single token its weight is "
                    "1, so that its value should come out unchanged.",
                    wrong={"values-turned": _n * _theta},
                ),
            ),
            "d L n theta",
            positive=True,
        ),
        hints=(
            "The worked example divides its scores by one number, and turns two of three tables.",
            "The vectors of the example have d = 4 entries, and their scores are divided by 2.",
            "`sp.sqrt(d)`, and values are turned by the angle 0.",
        ),
        reread=TURNS,
    ),
)

EXERCISES = (
    lesson_exercise(
        id="values-stay",
        title="May the values be turned too?",
        concepts=("tokens",),
        points=1,
        kind=TrueFalse(
            "turned_values_relative",
            lambda _: False,
            Witness("moved_output", floats(4), _moves),
            lambda _: CounterExample(
                "one single token, v = [1, 0]",
                consequence="Its weight is 1. Turned by mθ, its value comes out as [cos mθ, sin "
                "mθ]: is that the same at every position?",
            ),
            cases=Cases("values-stay", _two_values),
            wrong="turned-values-relative",
        ),
        hints=(
            "The weights stay 1/2 and 1/2, wherever the two tokens stand. And the turned values?",
            "Turn v by pθ and w by (p + 1)θ, and take half of each; then the same at another p.",
            "The first entry at p is `(v[0] * np.cos(p * theta) - v[1] * np.sin(p * theta) + w[0] "
            "* np.cos((p + 1) * theta) - w[1] * np.sin((p + 1) * theta)) / 2`.",
        ),
        reread=TURNS,
    ),
    lesson_exercise(
        id="turned-back",
        title="Turned on, and turned back",
        concepts=("tokens", "relative"),
        points=2,
        kind=Expression(
            (
                Step(
                    "first_turned_back",
                    _v1 * sp.cos(_ANGLE) - _v2 * sp.sin(_ANGLE),
                    form=_distance_alone,
                    consequence="First on by nθ, then back by mθ: a single turn, by which angle? "
                    "The first entry is (v₁, v₂) times the first column of that turn.",
                    wrong={
                        "backwards": _v1 * sp.cos(_ANGLE) + _v2 * sp.sin(_ANGLE),
                        "positions-added": _v1 * sp.cos((_m + _REAL_N) * _REAL_THETA)
                        - _v2 * sp.sin((_m + _REAL_N) * _REAL_THETA),
                    },
                ),
                Step(
                    "second_turned_back",
                    _v1 * sp.sin(_ANGLE) + _v2 * sp.cos(_ANGLE),
                    form=_distance_alone,
                    consequence="First on by nθ, then back by mθ: a single turn, by which angle? "
                    "The second entry is (v₁, v₂) times the second column of that turn.",
                ),
            ),
            "v1 v2 m n theta",
        ),
        hints=(
            "Turns add up, and a turn back is one by a negative angle.",
            "Altogether the value is turned by (n − m)θ.",
            "The first entry is `v1 * sp.cos((n - m) * theta) - v2 * sp.sin((n - m) * theta)`.",
        ),
        reread=TURNS,
    ),
    lesson_exercise(
        id="head-shapes",
        title="The shapes of many heads",
        concepts=("tokens",),
        points=1,
        kind=Array(
            "head_counts",
            _counted(lambda n, width: n["L"] * width // 2),
            lambda got, n: CounterExample(
                f"B = {n['B']}, H = {n['H']}, L = {n['L']}, D = {n['D']}",
                got=array(got),
                consequence="Is H times your first number D? A table of scores has L² entries, one "
                "for each text and each head. And mθ_j knows a position and a pair, and no more.",
            ),
            shape=(3,),
            cases=Cases("head-shapes", _shapes),
            wrong=_COUNTS,
        ),
        hints=(
            "The D entries of a token are shared out among H heads.",
            "There are B · H tables of L × L scores, and one table of L × d/2 angles.",
            "`d = D // H`, then `[d, B * H * L**2, L * d // 2]`.",
        ),
        reread=TURNS,
    ),
)
