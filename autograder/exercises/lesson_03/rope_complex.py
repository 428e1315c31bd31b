"""C(x, mθ): every complex number of a vector turns by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import small_vector, telling_angle, turned
from autograder.exercises.lesson_03.setting import (
    ONE_VECTOR,
    i,
    lesson_exercise,
    m,
    theta1,
    theta2,
    x1,
    x2,
    x3,
    x4,
)
from autograder.kinds import Expression, Shown, Step, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_FIRST, _SECOND = x1 + i * x2, x3 + i * x4
#: Three decimals will do.
_ROUNDED = 6e-4


def _turn(angle: sp.Expr) -> sp.Expr:
    return sp.exp(i * angle)


def _first_pair(rng: np.random.Generator) -> Mapping[str, Any]:
    first, second = small_vector(rng)
    angle = telling_angle(rng)
    return {"x1": first, "x2": second, "m": angle["m"], "theta1": angle["theta"]}


_CASES = Cases("pair-tied-claim", _first_pair)


def _at(numbers: Mapping[str, Any], angle: Any) -> np.ndarray:
    return np.array(turned((numbers["x1"], numbers["x2"]), angle).evalf(), dtype=float).ravel()


_SLIPS = {
    "clockwise": lambda n: _at(n, -n["m"] * n["theta1"]),
    "position-ignored": lambda n: _at(n, n["theta1"]),
    "off-by-one": lambda n: _at(n, (n["m"] - 1) * n["theta1"]),
    "off-by-one-more": lambda n: _at(n, (n["m"] + 1) * n["theta1"]),
}


def _shows_first(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    wanted = _at(numbers, numbers["m"] * numbers["theta1"])
    if np.all(np.abs(given - wanted) < _ROUNDED):
        return Shown(
            True,
            "You computed the first number of the result without x₃, …, x₁₂₈: it depends on none "
            "of them.",
        )
    if np.all(np.abs(given - wanted[::-1]) < _ROUNDED):
        return Shown(False, "The real part comes first.", misconception="parts-exchanged")
    slip = next(
        (idea for idea, model in _SLIPS.items() if np.all(np.abs(given - model(numbers)) < 1e-3)),
        None,
    )
    return Shown(
        False,
        f"The first number is not {formatting.number(complex(*given))}: it is (x₁ + 𝚒x₂) times "
        "e^(𝚒mθ₁).",
        misconception=slip,
    )


EXERCISES = (
    lesson_exercise(
        id="complex-rope-blanks",
        title="Two numbers of C(x, mθ)",
        concepts=("complex-rope", "complex-vector"),
        points=1,
        kind=Expression(
            (
                Step(
                    "first_turned",
                    _FIRST * _turn(m * theta1),
                    wrong={
                        "half-split": (x1 + i * x3) * _turn(m * theta1),
                        "position-ignored": _FIRST * _turn(theta1),
                        "clockwise": _FIRST * _turn(-m * theta1),
                    },
                ),
                Step(
                    "second_turned",
                    _SECOND * _turn(m * theta2),
                    wrong={
                        "equal-frequencies": _SECOND * _turn(m * theta1),
                        "half-split": (x2 + i * x4) * _turn(m * theta2),
                        "position-ignored": _SECOND * _turn(theta2),
                        "clockwise": _SECOND * _turn(-m * theta2),
                    },
                ),
            ),
            "x1 x2 x3 x4 m theta1 theta2",
        ),
        hints=(
            "Regroup first: which two numbers do the four entries make?",
            "Number j is multiplied by its own e^(𝚒mθ_j).",
            "`(x1 + sp.I * x2) * sp.exp(sp.I * m * theta1)`, and likewise with entries 3 and 4.",
        ),
        reread=ONE_VECTOR,
    ),
    lesson_exercise(
        id="pair-tied-claim",
        title="Is pair 1 tied to pair 2?",
        concepts=("complex-rope",),
        points=1,
        kind=TrueFalse(
            "pairs_tied",
            lambda _: False,
            Witness("first_number", floats(2), _shows_first),
            lambda numbers: CounterExample(
                f"x₁ = {numbers['x1']}, x₂ = {numbers['x2']}, m = {numbers['m']}".replace("-", "−"),
                consequence="In the sum over j, x'₂ stands in one summand. Which e⃗_j stands beside "
                "it, and can that summand change the first number?",
            ),
            cases=_CASES,
            wrong="pairs-mixed",
        ),
        hints=(
            "Which entries of x come into the first number of C(x, mθ)?",
            "The first number is x'₁ e^(𝚒mθ₁), and x'₁ is x₁ + 𝚒x₂.",
            "`z = (x1 + 1j * x2) * np.exp(1j * m * theta1)`, then `[z.real, z.imag]`.",
        ),
        reread=ONE_VECTOR,
    ),
)
