"""Ten minutes of SymPy: symbols, expand, subs."""

from __future__ import annotations

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.exercises.lesson_01.setting import lesson_exercise
from autograder.kinds import Expression, Number, Step
from autograder.verdict import CounterExample

_a, _b = sp.symbols("a b", real=True)


def _not_expanded(expr: sp.Expr) -> str:
    return (
        "" if expr == sp.expand(expr) else "brackets are left: `sp.expand(…)` multiplies them out"
    )


def _bad_value(value: np.ndarray, _numbers: object) -> CounterExample:
    return CounterExample(
        "φ = π/6",
        consequence=f"If cos(φ)² − sin(φ)² were {formatting.number(float(value))} at φ = π/6, "
        "then, because cos(φ)² + sin(φ)² = 1, cos(φ)² would be "
        f"{formatting.number((1 + float(value)) / 2)}; but it is 3/4.",
    )


EXERCISES = (
    lesson_exercise(
        id="warmup-expand",
        title="Multiply out with SymPy",
        concepts=("rotation",),
        points=1,
        kind=Expression((Step("expanded", (_a + _b) ** 2 - (_a - _b) ** 2, _not_expanded),), "a b"),
        hints=(
            "SymPy does the work: you only say what to multiply out.",
            "`sp.expand(…)` takes an expression and gives it back without brackets.",
            "`expanded = sp.expand(start)`, where `start` is the expression in the cell.",
        ),
        reread="Warm-up: ten minutes of SymPy",
    ),
    lesson_exercise(
        id="warmup-subs",
        title="Put a number in for a symbol",
        concepts=("rotation",),
        points=1,
        kind=Number(
            "at_30_degrees",
            lambda _: sp.Rational(1, 2),
            _bad_value,
            wrong={"degrees-for-radians": lambda _: sp.cos(60)},
        ),
        hints=(
            "A whole turn is 360 degrees, and 2π radians. Which part of it are 30 degrees?",
            "`expression.subs(phi, value)` puts a value in for the symbol.",
            "`at_30_degrees = difference.subs(phi, sp.pi / 6)`.",
        ),
        reread="Warm-up: ten minutes of SymPy",
    ),
)
