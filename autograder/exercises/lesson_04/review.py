"""Three questions on lesson 2: a frequency for each pair, its formula, its period."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.kinds import Array, Number
from autograder.verdict import CounterExample

_REREAD = "Three questions from before"

_SPEEDS = tuple(sp.Rational(1, k) for k in (1, 2, 4, 5, 8, 10))


def _three_pairs(rng: np.random.Generator) -> Mapping[str, Any]:
    chosen = sorted(rng.choice(len(_SPEEDS), size=3, replace=False))
    return {"m": int(rng.integers(3, 30)), "theta": [_SPEEDS[int(i)] for i in chosen]}


def _one_pair(rng: np.random.Generator) -> Mapping[str, Any]:
    d = int(rng.choice([4, 8]))
    return {"d": d, "b": int(rng.choice([16, 81, 256])), "j": int(rng.integers(2, d // 2 + 1))}


def _power(numbers: Mapping[str, Any], count: Any) -> sp.Expr:
    """Give b^(count/d)."""
    return sp.Integer(numbers["b"]) ** sp.Rational(count, numbers["d"])


def _angles(pairs: tuple[int, int], numbers: Mapping[str, Any]) -> list[sp.Expr]:
    return [numbers["m"] * numbers["theta"][pair - 1] for pair in pairs]


EXERCISES = (
    lesson_exercise(
        id="review-pair-angles",
        title="Review: which frequency turns an entry?",
        concepts=("theta-vector",),
        points=1,
        kind=Array(
            "angles_of_4_and_5",
            lambda n: _angles((2, 3), n),
            lambda _got, _n: CounterExample(
                "entries 4 and 5 of six",
                consequence="Entries 1 and 2 are pair 1. To which pairs do entries 4 and 5 belong, "
                "and which angle has each of these pairs at position m?",
            ),
            shape=(2,),
            cases=Cases("review-pair-angles", _three_pairs),
            wrong={
                "half-split": lambda n: _angles((1, 2), n),
                "position-ignored": lambda n: [n["theta"][1], n["theta"][2]],
                "equal-frequencies": lambda n: _angles((1, 1), n),
                "reversed-frequencies": lambda n: _angles((2, 1), n),
            },
        ),
        hints=(
            "Each pair has one frequency. In which pairs are entries 4 and 5?",
            "Entries 3 and 4 are pair 2, entries 5 and 6 pair 3.",
            "The angle is position times frequency: `[m * theta[1], m * theta[2]]`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="review-frequency",
        title="Review: one frequency by the formula",
        concepts=("theta-formula",),
        points=1,
        kind=Number(
            "frequency_j",
            lambda n: _power(n, -2 * (n["j"] - 1)),
            lambda _got, n: CounterExample(
                f"d = {n['d']}, b = {n['b']}, j = {n['j']}",
                consequence="At j = 1 the formula must give 1, and from one pair to the next it "
                "is divided by the same factor, b^(2/d). Is that so in yours?",
            ),
            cases=Cases("review-frequency", _one_pair),
            wrong={
                "exponent-off-by-one": lambda n: _power(n, -2 * n["j"]),
                "exponent-halved": lambda n: _power(n, 1 - n["j"]),
                "exponent-without-minus": lambda n: _power(n, 2 * (n["j"] - 1)),
                "periods-for-frequencies": lambda n: 2 * sp.pi * _power(n, 2 * (n["j"] - 1)),
            },
        ),
        hints=(
            "Pair 1 has the frequency 1, and every further pair is slower by one and the same "
            "factor.",
            "θ_j = b^(−2(j − 1)/d).",
            "`frequency_j = b ** (-2 * (j - 1) / d)`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="review-period",
        title="Review: the period of a pair",
        concepts=("period",),
        points=1,
        kind=Number(
            "period_j",
            lambda n: 2 * sp.pi * _power(n, 2 * (n["j"] - 1)),
            lambda got, n: CounterExample(
                f"after {float(got):.6g} positions",
                consequence="After one period the pair has made one whole turn: position times "
                "frequency is 2π. What is it at the position that you give?",
            ),
            cases=Cases("review-period", _one_pair),
            wrong={
                "exponent-off-by-one": lambda n: 2 * sp.pi * _power(n, 2 * n["j"]),
                "exponent-halved": lambda n: 2 * sp.pi * _power(n, n["j"] - 1),
            },
        ),
        hints=(
            "After how many positions has the pair turned by 2π?",
            "T · θ_j = 2π, and θ_j = b^(−2(j − 1)/d).",
            "`period_j = 2 * np.pi * b ** (2 * (j - 1) / d)`.",
        ),
        reread=_REREAD,
    ),
)
