"""Which base fits a longer context: λ solved for, and put into numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_07.setting import (
    LARGER_BASE,
    L,
    L_new,
    Numbers,
    b,
    d,
    lam,
    lesson_exercise,
    near,
    told_apart,
)
from autograder.formatting import number
from autograder.kinds import Choice, Expression, Number, Shown, Step, Witness, floats
from autograder.verdict import CounterExample

_LAST = (d - 2) / d
_GROWTH = L_new / L
_BEFORE, _AFTER = 2 * sp.pi * b**_LAST, 2 * sp.pi * (lam * b) ** _LAST


def _factor(n: Numbers) -> Any:
    return sp.Integer(n["longer"]) / n["trained"]


def _power(of: Any) -> Any:
    return lambda n: n["b"] * _factor(n) ** of(sp.Integer(n["d"]))


_right_base = _power(lambda width: width / (width - 2))
_BASE_SLIPS = {
    "length-factor-for-base-factor": _power(lambda width: 1),
    "base-exponent-upside-down": _power(lambda width: (width - 2) / width),
    "factor-upside-down": _power(lambda width: -width / (width - 2)),
    "factor-without-the-base": lambda n: _right_base(n) / n["b"],
}


def _a_model(rng: np.random.Generator) -> Mapping[str, Any]:
    trained = int(rng.choice([2048, 4096, 8192]))
    return {
        "d": int(rng.choice([4, 6, 8, 16, 64, 128])),
        "b": int(rng.choice([1000, 10_000, 50_000, 500_000])),
        "trained": trained,
        "longer": trained * int(rng.choice([4, 4, 8, 16])),
    }


def _base_story(given: np.ndarray, n: Numbers) -> CounterExample:
    base = float(given)
    if base <= 0:
        return CounterExample(f"b = {number(base)}", consequence="A base is a positive number.")
    share = (n["d"] - 2) / n["d"]
    return CounterExample(
        f"b = {number(base)} in the place of {n['b']}, at d = {n['d']}",
        got=f"the last period grows by {number((base / n['b']) ** share)}",
        expected=f"it grows by {number(n['longer'] / n['trained'])}",
    )


def _shows_tuned(given: np.ndarray, _numbers: object) -> Shown:
    if near(given, [1, 1]):
        return Shown(
            True,
            "Neighbours stay 1 radian apart in pair 1, and the last pair goes no further than 1 "
            "radian, as in training.",
        )
    if near(given, [1, 8]):
        return Shown(False, "The first number is right. The last frequency is 1/8 of 1/1000 now.")
    if near(given, [1 / 8, 1]):
        return Shown(
            False,
            "That is what interpolation does to pair 1. A larger base leaves θ₁ = b⁰ as it is.",
            misconception="base-slows-all-alike",
        )
    return Shown(
        False,
        "First 1 · θ₁ with the base 160000, then 8000 · θ₄ with it. What are the frequencies?",
    )


EXERCISES = (
    lesson_exercise(
        id="base-blanks",
        title="The last period, before and after",
        concepts=("base-scaling",),
        points=1,
        kind=Expression(
            (
                Step(
                    "last_period_before",
                    _BEFORE,
                    wrong={
                        "exponent-off-by-one": 2 * sp.pi * b,
                        "period-upside-down": b ** (-_LAST) / (2 * sp.pi),
                    },
                    consequence="T_j = 2π b^(2(j−1)/d), and the last pair is j = d/2. For d = 4 "
                    "the exponent is 1/2. What is it in yours?",
                ),
                Step(
                    "last_period_after",
                    _AFTER,
                    wrong={"length-factor-for-base-factor": lam * _BEFORE},
                    consequence="λb stands where b stood, inside the power. For d = 4, how does "
                    "√(λb) grow with λ?",
                ),
            ),
            "b d lam",
            positive=True,
        ),
        hints=(
            "Put j = d/2 into T_j = 2π b^(2(j−1)/d).",
            "The exponent becomes (d − 2)/d. For the second blank put λb for b.",
            "`2 * sp.pi * b ** ((d - 2) / d)`, and `2 * sp.pi * (lam * b) ** ((d - 2) / d)`.",
        ),
        reread=LARGER_BASE,
    ),
    lesson_exercise(
        id="solve-for-lambda",
        title="Solve for λ",
        concepts=("base-scaling",),
        points=2,
        kind=Expression(
            (
                Step(
                    "growth_of_last",
                    lam**_LAST,
                    wrong={"length-factor-for-base-factor": lam},
                    consequence="The period after, divided by the period before: 2π and b cancel. "
                    "Which power of λ is left?",
                ),
                Step(
                    "lam_needed",
                    _GROWTH ** (d / (d - 2)),
                    wrong={
                        "length-factor-for-base-factor": _GROWTH,
                        "base-exponent-upside-down": _GROWTH**_LAST,
                        "factor-upside-down": (L / L_new) ** (d / (d - 2)),
                    },
                    consequence="Put your λ into the first line: it must give L′/L. Try d = 4, "
                    "where the first line is √λ.",
                ),
                Step(
                    "growth_of_first",
                    sp.Integer(1),
                    wrong={"base-slows-all-alike": _GROWTH},
                    consequence="T₁ = 2π b⁰. Does the base come into it?",
                ),
            ),
            "d L Lnew lam",
            positive=True,
        ),
        hints=(
            "Divide the two periods of the last exercise, then set the ratio equal to L′/L.",
            "λ^((d−2)/d) = L′/L. Raise both sides to the power that makes the exponent a 1.",
            "`lam_needed = (L_new / L) ** (d / (d - 2))`. The first pair has the exponent 0.",
        ),
        reread=LARGER_BASE,
    ),
    lesson_exercise(
        id="base-for-longer",
        title="The base for a longer context",
        concepts=("base-scaling",),
        points=1,
        kind=Number(
            "longer_base",
            _right_base,
            _base_story,
            cases=told_apart("base-for-longer", _a_model, (_right_base, *_BASE_SLIPS.values())),
            wrong=_BASE_SLIPS,
        ),
        hints=(
            "First λ from L′/L and d, then the new base.",
            "λ = (L′/L)^(d/(d−2)), and the new base is λ · b.",
            "`longer_base = b * (longer / trained) ** (d / (d - 2))`.",
        ),
        reread=LARGER_BASE,
    ),
    lesson_exercise(
        id="tuning-for-longer",
        title="Tuning for a long context",
        concepts=("base-scaling", "interpolation"),
        points=1,
        kind=Choice(
            "tuned_by",
            {
                "a": "leave the base at 10000",
                "b": "interpolate: divide every θ by 8",
                "c": "raise the base to 160000",
                "d": "lower the base to 625",
            },
            right="c",
            witness=Witness("two_angles", floats(2), _shows_tuned),
            because={
                "a": CounterExample(
                    "the last pair, θ₄ = 1/1000, at position 8000",
                    consequence="It turns by 8 radians there. How far did it come in training, at "
                    "position 1000?",
                ),
                "b": CounterExample(
                    "pair 1, one position apart",
                    consequence="It turned by 1 radian in training. By how much with θ₁/8?",
                ),
                "d": CounterExample(
                    "the last pair with b = 625: θ₄ = 625^(−3/4) = 1/125",
                    consequence="Is that slower than 1/1000, or faster?",
                ),
            },
            wrong={"d": "larger-base-faster"},
        ),
        hints=(
            "The first demand is about pair 1, the second about the last pair. Try each change on "
            "both.",
            "With b = 160000 the first frequency is still 1, and the last one 160000^(−3/4).",
            "160000 is 20⁴, so that 160000^(−3/4) is 1/8000. The witness is [1 · θ₁, 8000 · θ₄].",
        ),
        reread=LARGER_BASE,
    ),
)
