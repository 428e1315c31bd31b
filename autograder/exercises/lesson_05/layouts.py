"""Two layouts, one permutation apart: in symbols, proved at d = 4, and what a mixture breaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercises.lesson_04.exact import FREQUENCIES, whole_vector
from autograder.exercises.lesson_04.shifts import shift_witness
from autograder.exercises.lesson_05.setting import (
    PERMUTATION,
    lesson_exercise,
    m,
    n,
    theta1,
    theta2,
    turned_halves,
    turned_neighbours,
    x1,
    x2,
    x3,
    x4,
)
from autograder.kinds import Expression, Step, TrueFalse
from autograder.verdict import CounterExample

_q, _k = (sp.symbols(f"{name}1:5", real=True) for name in "qk")
_SPEEDS = (theta1, theta2)


def _halves(x: Any, position: sp.Expr) -> list[sp.Expr]:
    """Turn entries 1 and 3 by the first angle, 2 and 4 by the second."""
    (c1, s1), (c2, s2) = ((sp.cos(position * t), sp.sin(position * t)) for t in _SPEEDS)
    return [
        c1 * x[0] - s1 * x[2],
        c2 * x[1] - s2 * x[3],
        s1 * x[0] + c1 * x[2],
        s2 * x[1] + c2 * x[3],
    ]


def _neighbours(x: Any, position: sp.Expr) -> list[sp.Expr]:
    first, second, third, fourth = _halves([x[0], x[2], x[1], x[3]], position)
    return [first, third, second, fourth]


def _moved(x: Any) -> list[sp.Expr]:
    return [x[0], x[2], x[1], x[3]]


def _row(entries: list[sp.Expr]) -> sp.Matrix:
    return sp.Matrix([entries])


def _by_distance(way: int = 1) -> sp.Expr:
    """Σ_j (q·k)_j cos((n−m)θ_j) − (q×k)_j sin((n−m)θ_j); Xiao & Zhu, arXiv:2501.09223."""
    total = sp.S.Zero
    for j, speed in enumerate(_SPEEDS):
        (q1, q2), (k1, k2) = _q[2 * j : 2 * j + 2], _k[2 * j : 2 * j + 2]
        angle = way * (n - m) * speed
        total += (q1 * k1 + q2 * k2) * sp.cos(angle) - (q1 * k2 - q2 * k1) * sp.sin(angle)
    return total


def _distance_alone(line: sp.Expr) -> str:
    step = sp.Dummy("step", real=True)
    moved = line.subs(n, m + step).replace(
        lambda e: isinstance(e, sp.cos | sp.sin | sp.exp), lambda e: e.func(sp.expand(e.args[0]))
    )
    return "m and n must occur in it as n − m alone" if m in moved.free_symbols else ""


_q_turned, _k_turned = (_halves(_moved(x), at) for x, at in ((_q, m), (_k, n)))
_SCORE = sum(one * other for one, other in zip(_q_turned, _k_turned, strict=True))
_X = (x1, x2, x3, x4)


def _two_speeds(rng: np.random.Generator) -> Mapping[str, Any]:
    slow, fast = sorted(rng.choice(len(FREQUENCIES), size=2, replace=False).tolist())
    theta = [FREQUENCIES[fast], FREQUENCIES[slow]]
    return {"q": whole_vector(rng, 4), "k": whole_vector(rng, 4), "theta": theta}


def _mixed(numbers: Mapping[str, Any]) -> Callable[[int, int], float]:
    theta = [float(one) for one in numbers["theta"]]
    return lambda at, key: float(
        turned_neighbours(numbers["q"], at, theta) @ turned_halves(numbers["k"], key, theta)
    )


EXERCISES = (
    lesson_exercise(
        id="layouts-blanks",
        title="Two entries in the other layout",
        concepts=("layouts",),
        points=1,
        kind=Expression(
            (
                Step(
                    "half_first",
                    _halves(_X, m)[0],
                    wrong={
                        "neighbours-for-halves": _neighbours(_X, m)[0],
                        "clockwise": _halves(_X, -m)[0],
                    },
                ),
                Step(
                    "half_second",
                    _halves(_X, m)[1],
                    wrong={
                        "neighbours-for-halves": _neighbours(_X, m)[1],
                        "clockwise": _halves(_X, -m)[1],
                        "rotate-half-with-adjacent-angles": _halves(_X, m)[1].subs(theta2, theta1),
                    },
                ),
            ),
            "x1 x2 x3 x4 m theta1 theta2",
        ),
        hints=(
            "With four entries, pair 1 is (x₁, x₃) and pair 2 is (x₂, x₄).",
            "Entry 2 is the *first* entry of pair 2, and so has the minus at its sine.",
            "`half_first = sp.cos(m * theta1) * x1 - sp.sin(m * theta1) * x3`, and half_second "
            "likewise with x₂, x₄ and θ₂.",
        ),
        reread=PERMUTATION,
    ),
    lesson_exercise(
        id="shared-layout-proof",
        title="One layout, shared: the score stays",
        concepts=("layouts", "relative"),
        points=3,
        kind=Expression(
            (
                Step(
                    "q_permuted",
                    _row(_moved(_q)),
                    wrong={"second-entries-first": _row([_q[1], _q[3], _q[0], _q[2]])},
                    consequence="First come the first entries of both pairs of neighbours, then "
                    "the second ones.",
                ),
                Step(
                    "q_permuted_turned",
                    _row(_q_turned),
                    wrong={
                        "neighbours-for-halves": _row(_neighbours(_moved(_q), m)),
                        "clockwise": _row(_halves(_moved(_q), -m)),
                    },
                    consequence="Entry 1 of q_permuted turns with its entry 3, by mθ₁; entry 2 "
                    "with its entry 4, by mθ₂.",
                ),
                Step(
                    "score_in_halves",
                    _SCORE,
                    wrong={
                        "key-turned-backwards": sum(
                            one * other
                            for one, other in zip(_q_turned, _halves(_moved(_k), -n), strict=True)
                        )
                    },
                    consequence="The dot product of your second line with the same row, made of "
                    "k₁ to k₄ and n.",
                ),
                Step(
                    "score_by_distance",
                    _by_distance(),
                    form=_distance_alone,
                    wrong={"distance-backwards": _by_distance(-1)},
                    consequence="Take n = m: q · k must be left. And for one pair: does the sine "
                    "of (n − m)θ come with −(q×k)?",
                ),
            ),
            "q1 q2 q3 q4 k1 k2 k3 k4 m n theta1 theta2",
        ),
        hints=(
            "Permute (q₁, q₂, q₃, q₄) first, then turn 1 with 3 and 2 with 4 of what you have.",
            "q_permuted is (q₁, q₃, q₂, q₄). So its entries 1 and 3 are q₁ and q₂: neighbours "
            "meet again, only in other places.",
            "For the last line lesson 4 has the closed form: for each pair of neighbours "
            "`(q1*k1 + q2*k2) * sp.cos(w) - (q1*k2 - q2*k1) * sp.sin(w)` with w = (n − m)θ.",
        ),
        reread=PERMUTATION,
    ),
    lesson_exercise(
        id="mixed-layouts-claim",
        title="One layout for q, the other for k",
        concepts=("layouts", "relative"),
        points=1,
        kind=TrueFalse(
            "mixed_is_relative",
            lambda _: False,
            shift_witness("mixed_shift", _mixed),
            lambda _: CounterExample(
                "entry 2 of q and of k, both tokens one position further on",
                consequence="In q it turns with entry 1 by θ₁, in k with entry 4 by θ₂. Is that "
                "one common turn of both?",
            ),
            cases=Cases("mixed-layouts-claim", _two_speeds),
            wrong="mixed-layouts-relative",
        ),
        hints=(
            "Both rows are turned, but not alike: which entries share an angle in q, which in k?",
            "Compute `neighbours_turned(q, m, theta) @ halves_turned(k, n, theta)` at some place, "
            "and with both positions moved on.",
            "`[0, 0, 1, score at (0, 0), score at (1, 1)]` will nearly always do.",
        ),
        reread=PERMUTATION,
    ),
)
