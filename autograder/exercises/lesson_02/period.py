"""The period of a pair: T_j = 2π/θ_j = 2π b^(2(j−1)/d), by formula and in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_02.setting import (
    PERIODS,
    Numbers,
    b,
    d,
    j,
    lesson_exercise,
    near,
    schedule,
    telling,
    theta,
)
from autograder.kinds import Choice, Expression, Number, Shown, Step, Witness, floats
from autograder.verdict import CounterExample

_TURN = 2 * sp.pi
_BLANKS = (
    "At θ = 1 a whole turn of 2π radians takes 2π positions, and at half that speed twice as many. "
    "What does yours give?"
)


def _speed(numbers: Numbers) -> sp.Expr:
    return schedule(numbers["j"], numbers["d"], numbers["b"])


def _period(numbers: Numbers) -> sp.Expr:
    return _TURN / _speed(numbers)


_PERIOD_SLIPS = {
    "turn-is-one-radian": lambda n: 1 / _speed(n),
    "frequency-for-period": lambda n: _TURN * _speed(n),
    "period-upside-down": lambda n: _speed(n) / _TURN,
    "degrees-for-radians": lambda n: 360 / _speed(n),
    "exponent-off-by-one": lambda n: _TURN / schedule(n["j"] + 1, n["d"], n["b"]),
    "exponent-halved": lambda n: _TURN * sp.sqrt(1 / _speed(n)),
}


def _a_pair(rng: np.random.Generator) -> Mapping[str, Any]:
    width = pick(rng, (8, 12, 16, 32, 64))
    pair = int(rng.integers(2, width // 2 + 1))
    return {"d": width, "j": pair, "b": pick(rng, (16, 100, 1000, 10_000))}


_PERIOD = Cases("period-value", telling(_a_pair, (_period, *_PERIOD_SLIPS.values())))


def _period_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    turned = float(given) * float(_speed(numbers))
    return CounterExample(
        f"pair {numbers['j']}, after {formatting.number(float(given))} positions",
        got=f"turned by {formatting.number(turned)} radians",
        expected="turned by 2π radians",
        consequence="A period is as many positions as a whole turn takes, "
        f"{formatting.number(turned / (2 * np.pi))} turns are made here.",
    )


#: From d = 4 to d = 8 at base 10,000: pair 2, and the last pair.
_WIDER = np.array([1 / 10, 10])


def _shows_wider(given: np.ndarray, _numbers: object) -> Shown:
    if near(given, _WIDER):
        return Shown(
            True, "Pair 2 comes back 10 times as soon, and the last pair 10 times as late."
        )
    if near(given, 1 / _WIDER):
        return Shown(False, "These are old over new: divide the period at d = 8 by that at d = 4.")
    if near(given, _WIDER[::-1]):
        return Shown(False, "Pair 2 comes first, then the last pair.")
    if near(given[:1], _WIDER[:1]):
        return Shown(False, "Pair 2 is right. The last pair is pair 4 at d = 8, pair 2 at d = 4.")
    return Shown(False, "Pair 2 has the exponent 2/d: what is its period at d = 4, and at d = 8?")


FIRST = (
    lesson_exercise(
        id="period-blanks",
        title="The period, twice",
        concepts=("period",),
        points=1,
        kind=Expression(
            (
                Step(
                    "period_from_theta",
                    _TURN / theta,
                    wrong={
                        "turn-is-one-radian": 1 / theta,
                        "frequency-for-period": _TURN * theta,
                        "period-upside-down": theta / _TURN,
                        "degrees-for-radians": 360 / theta,
                    },
                    consequence=_BLANKS,
                ),
                Step(
                    "period_from_base",
                    _TURN * b ** (2 * (j - 1) / d),
                    wrong={
                        "frequency-for-period": _TURN * b ** (-2 * (j - 1) / d),
                        "turn-is-one-radian": b ** (2 * (j - 1) / d),
                    },
                    consequence="Pair 1 turns by one radian a position, for every base, and each "
                    "later pair needs longer. Put j = 1, then j = 2 into yours: is it so?",
                ),
            ),
            "theta b j d",
            positive=True,
        ),
        hints=(
            "A pair turns by θ at every position. How many of these make a whole turn, 2π?",
            "The period is 2π/θ. For the second blank put θ = b^(−2(j − 1)/d) into it.",
            "Dividing by a power turns the sign of its exponent around: "
            "`2 * sp.pi * b ** (2 * (j - 1) / d)`.",
        ),
        reread=PERIODS,
    ),
    lesson_exercise(
        id="period-value",
        title="One period in numbers",
        concepts=("period",),
        points=1,
        kind=Number("one_period", _period, _period_story, cases=_PERIOD, wrong=_PERIOD_SLIPS),
        hints=(
            "First the frequency of pair j, then how many positions a whole turn takes.",
            "θ_j = b^(−2(j − 1)/d), and T_j = 2π/θ_j.",
            "`one_period = 2 * np.pi * b ** (2 * (j - 1) / d)`.",
        ),
        reread=PERIODS,
    ),
)

WIDER = (
    lesson_exercise(
        id="effect-of-d",
        title="What a wider vector does to the periods",
        concepts=("period",),
        points=1,
        kind=Choice(
            "wider_vector",
            {
                "a": "both periods grow",
                "b": "pair 2 comes back sooner, the last pair later",
                "c": "both periods shrink",
                "d": "neither changes: only the base counts",
            },
            right="b",
            witness=Witness("period_ratios", floats(2), _shows_wider),
            because={
                "a": CounterExample(
                    "pair 2",
                    got="T₂ = 2π · b^(2/d)",
                    consequence="Its exponent is 2/d. Does that grow with d, or shrink?",
                ),
                "c": CounterExample(
                    "the last pair",
                    got="T = 2π · b^((d − 2)/d)",
                    consequence="Its exponent is 1 − 2/d. Does that grow with d, or shrink?",
                ),
                "d": CounterExample(
                    "pair 2",
                    got="T₂ = 2π · b^(2/d)",
                    consequence="d stands in the exponent: compare d = 4 and d = 8.",
                ),
            },
            wrong={"a": "wider-means-slower"},
        ),
        hints=(
            "Compute both periods for d = 4, then for d = 8, at b = 10000.",
            "Pair 2 has the exponent 2/d, and the last pair (d − 2)/d.",
            "At d = 4 both are 2π · 100; at d = 8 they are 2π · 10 and 2π · 1000.",
        ),
        reread=PERIODS,
    ),
)
