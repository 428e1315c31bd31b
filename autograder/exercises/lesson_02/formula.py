"""The formula θ_j = b^(−2(j−1)/d): by hand, in two forms, its ratio and its end."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_02.setting import (
    FORMULA,
    Model,
    Numbers,
    b,
    d,
    j,
    lesson_exercise,
    schedule,
    telling,
)
from autograder.kinds import Expression, Number, Step
from autograder.verdict import CounterExample

_THIRD = sp.Rational(1, 3)
_AT_64 = "Try b = 64: the three frequencies should be 1, 1/4 and 1/16. What does yours give?"


def _power(entries: Model, sign: int = -1) -> Model:
    """Give b to the power of so many d-ths."""
    return lambda n: sp.Integer(n["b"]) ** (sign * entries(n) / sp.Integer(n["d"]))


def _value(numbers: Numbers) -> sp.Expr:
    return schedule(numbers["j"], numbers["d"], numbers["b"])


_VALUE_SLIPS = {
    "exponent-off-by-one": _power(lambda n: 2 * n["j"]),
    "exponent-halved": _power(lambda n: n["j"] - 1),
    "exponent-doubled": _power(lambda n: 4 * (n["j"] - 1)),
    "exponent-without-minus": _power(lambda n: 2 * (n["j"] - 1), sign=1),
    "base-forgotten": lambda n: sp.exp(sp.Rational(-2 * (n["j"] - 1), n["d"])),
}


def _are_nice() -> list[tuple[int, int, int]]:
    """List d, j and b for which θ_j is 1/2, 1/3 … 1/30 exactly."""
    found = []
    for width, base in itertools.product((4, 6, 8, 12, 16), (16, 64, 81, 256, 625, 4096, 10000)):
        for pair in range(2, width // 2 + 1):
            value = schedule(pair, width, base)
            if value.is_rational and 1 / value <= 30:
                found.append((width, pair, base))
    return found


_NICE = _are_nice()


def _one_of_them(rng: np.random.Generator) -> Mapping[str, Any]:
    width, pair, base = pick(rng, _NICE)
    return {"d": width, "j": pair, "b": base}


_VALUE = Cases("theta-value", telling(_one_of_them, (_value, *_VALUE_SLIPS.values())))


def _value_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    value = float(given)
    if value > 1:
        story = "Pair 1 is the fastest, with θ₁ = 1. Can a later pair be faster?"
    elif value <= 0:
        story = "A power of a positive base is positive. Is this the power, or its exponent?"
    else:
        story = (
            "Count the steps: from pair 1 on, every next frequency is b^(−2/d) times the one "
            "before. How many such steps lead to pair j?"
        )
    case = ", ".join(f"{name} = {numbers[name]}" for name in "djb")
    return CounterExample(case, got=formatting.number(value), consequence=story)


def _as_logarithm(expr: sp.Expr) -> str:
    if any(one.args[0] != b for one in expr.atoms(sp.log)):
        return "this line asks for ln b alone: the exponent comes down as a factor"
    return ""


def _as_exponential(expr: sp.Expr) -> str:
    if not expr.has(sp.exp):
        return "this line asks for a power of e: `sp.exp(…)`"
    if any(one.base == b for one in expr.atoms(sp.Pow)):
        return "b still stands there as a power; this line asks for ln b alone"
    return _as_logarithm(expr)


def _form(exponent: sp.Expr) -> sp.Expr:
    return sp.exp(exponent * sp.log(b))


_LOG = -2 * (j - 1) / d * sp.log(b)
_LAST = "At d = 4 there are two pairs: the last is pair 2, and θ₂ is b to the power −1/2."

FIRST = (
    lesson_exercise(
        id="formula-blanks",
        title="The frequencies of six entries",
        concepts=("theta-formula",),
        points=1,
        kind=Expression(
            (
                Step(
                    "second_of_three",
                    b**-_THIRD,
                    wrong={
                        "exponent-off-by-one": b ** (-2 * _THIRD),
                        "exponent-without-minus": b**_THIRD,
                        "exponent-halved": b ** (-_THIRD / 2),
                        "exponent-linspace": b ** sp.Rational(-1, 2),
                    },
                    consequence=_AT_64,
                ),
                Step(
                    "third_of_three",
                    b ** (-2 * _THIRD),
                    wrong={"exponent-linspace": 1 / b},
                    consequence=_AT_64,
                ),
            ),
            "b",
            positive=True,
        ),
        hints=(
            "The width is d = 6. Put j = 2, then j = 3 into the exponent −2(j − 1)/d.",
            "For j = 2 the exponent is −2/6, for j = 3 it is −4/6.",
            "`second_of_three = b ** sp.Rational(-1, 3)`, and the third is the square of that.",
        ),
        reread=FORMULA,
    ),
    lesson_exercise(
        id="theta-value",
        title="One frequency in numbers",
        concepts=("theta-formula",),
        points=1,
        kind=Number("one_frequency", _value, _value_story, cases=_VALUE, wrong=_VALUE_SLIPS),
        hints=(
            "How many steps is pair j away from pair 1?",
            "The exponent is −2(j − 1)/d; work it out as a fraction first.",
            "`one_frequency = b ** (-2 * (j - 1) / d)`.",
        ),
        reread=FORMULA,
    ),
)

FORMS = (
    lesson_exercise(
        id="ratio-and-last",
        title="From neighbour to neighbour, and the last",
        concepts=("theta-formula",),
        points=2,
        kind=Expression(
            (
                Step(
                    "neighbour_ratio",
                    b ** (-2 / d),
                    wrong={
                        "exponent-without-minus": b ** (2 / d),
                        "exponent-halved": b ** (-1 / d),
                    },
                    consequence="At d = 8 and b = 10000 each frequency is a tenth of the one "
                    "before. What does yours give there?",
                ),
                Step(
                    "last_frequency",
                    b ** (-(d - 2) / d),
                    wrong={"exponent-linspace": 1 / b, "exponent-halved": b ** (-(d - 2) / d / 2)},
                    consequence=_LAST,
                ),
            ),
            "b d",
            positive=True,
        ),
        hints=(
            "Divide θ at j + 1 by θ at j: a quotient of powers subtracts the exponents.",
            "From j to j + 1 the exponent falls by 2/d. The last pair is j = d/2.",
            "The ratio is b^(−2/d), and the last exponent is −2(d/2 − 1)/d: simplify it.",
        ),
        reread=FORMULA,
    ),
    lesson_exercise(
        id="exponential-form",
        title="The exponential form",
        concepts=("theta-formula",),
        points=2,
        kind=Expression(
            (
                Step(
                    "log_of_theta",
                    _LOG,
                    _as_logarithm,
                    wrong={
                        "exponent-without-minus": -_LOG,
                        "exponent-off-by-one": -2 * j / d * sp.log(b),
                        "exponent-for-frequency": -2 * (j - 1) / d,
                    },
                    consequence="The logarithm of a power is the exponent times the logarithm of "
                    "what is raised. Which exponent, and what is raised here?",
                ),
                Step(
                    "theta_as_exp",
                    _form(-2 * (j - 1) / d),
                    _as_exponential,
                    wrong={
                        "exponent-without-minus": _form(2 * (j - 1) / d),
                        "base-forgotten": sp.exp(-2 * (j - 1) / d),
                    },
                    consequence="`exp` undoes `ln`: put it around your first line. Which pair "
                    "should get the value 1, and does it?",
                ),
            ),
            "b j d",
            positive=True,
        ),
        hints=(
            "ln(b^x) = x · ln b. What is x here?",
            "The first line is −2(j − 1)/d · ln b; in SymPy ln is `sp.log`.",
            "`theta_as_exp = sp.exp(log_of_theta)`.",
        ),
        reread=FORMULA,
    ),
)
