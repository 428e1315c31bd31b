"""Position interpolation: scaled positions are scaled angles, in symbols and in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_07.setting import (
    INTERPOLATION,
    L,
    L_new,
    Numbers,
    lesson_exercise,
    m,
    near,
    theta,
    told_apart,
)
from autograder.formatting import vector
from autograder.kinds import Array, Choice, Expression, Shown, Step, Witness, floats
from autograder.verdict import CounterExample

x1, x2 = sp.symbols("x1 x2", positive=True)
_SMALL = L / L_new
_SAME = (
    "Put 4 for L and 8 for L′: a text twice as long. Positions up to 8 must fall on those up to 4, "
    "and so everything halves. Does yours?"
)
_ANGLE = _SMALL * m * theta
_PAIR = sp.Matrix(
    [[sp.cos(_ANGLE) * x1 - sp.sin(_ANGLE) * x2, sp.sin(_ANGLE) * x1 + sp.cos(_ANGLE) * x2]]
)
_VECTOR_SHRUNK = _SMALL * sp.Matrix(
    [
        [
            sp.cos(m * theta) * x1 - sp.sin(m * theta) * x2,
            sp.sin(m * theta) * x1 + sp.cos(m * theta) * x2,
        ]
    ]
)


def _frequency(j: int, n: Numbers) -> Any:
    return sp.Integer(n["b"]) ** sp.Rational(-2 * (j - 1), n["d"])


def _scaled(n: Numbers, shift: int = 0) -> list[Any]:
    shrink = sp.Rational(n["trained"], n["longer"])
    return [shrink * _frequency(j + shift, n) for j in range(1, n["d"] // 2 + 1)]


def _times(power: int) -> Any:
    return lambda n: [
        _frequency(j, n) * sp.Rational(n["longer"], n["trained"]) ** power
        for j in range(1, n["d"] // 2 + 1)
    ]


def _larger_base(n: Numbers) -> list[Any]:
    """Multiply the base by L′/L in the place of the frequencies."""
    base = n["b"] * sp.Rational(n["longer"], n["trained"])
    return [base ** sp.Rational(-2 * (j - 1), n["d"]) for j in range(1, n["d"] // 2 + 1)]


_THETA_SLIPS = {
    "factor-upside-down": _times(1),
    "nothing-squeezed": _times(0),
    "exponent-off-by-one": lambda n: _scaled(n, shift=1),
    "base-times-the-length-factor": _larger_base,
}


def _a_context(rng: np.random.Generator) -> Mapping[str, Any]:
    width, base = [(4, 100), (4, 10_000), (6, 1000), (6, 64), (8, 16), (8, 81)][rng.integers(6)]
    trained = int(rng.choice([1000, 2000, 4000]))
    return {
        "d": width,
        "b": base,
        "trained": trained,
        "longer": trained * int(rng.choice([2, 4, 5, 8])),
    }


def _two(model: Any) -> Any:
    """Give the frequencies of the first two pairs alone."""
    return lambda n: model(n)[:2]


def _theta_story(given: np.ndarray, n: Numbers) -> CounterExample:
    return CounterExample(
        f"position {n['longer']}, the last one of the longer text",
        got=f"pair 1 stands at {n['longer'] * float(given[0]):.6g} radians",
        consequence=f"Squeezed, position {n['longer']} gets the angles that position "
        f"{n['trained']} had in training. Pair 1 had θ₁ = 1: at how many radians did it stand?",
    )


def _shows_lengths(given: np.ndarray, _numbers: object) -> Shown:
    if near(given, [5, 1.25]):
        return Shown(
            True, "A's vector has length 5, as in training; B's has 1.25, and turns as far as ever."
        )
    if near(given, [1.25, 5]):
        return Shown(False, "These are the right lengths, B's first. A's comes first.")
    if near(given, [5, 5]):
        return Shown(
            False,
            "B's vector is multiplied by 1/4 after it was turned. Does that leave its length?",
        )
    return Shown(
        False,
        f"The vector has length 5 before anything is done. Turning keeps it: is it {vector(given)} "
        "after A's and after B's change?",
    )


EXERCISES = (
    lesson_exercise(
        id="interpolation-blanks",
        title="Where does the factor go?",
        concepts=("interpolation",),
        points=1,
        kind=Expression(
            (
                Step(
                    "squeezed_position",
                    _SMALL * m,
                    wrong={
                        "factor-upside-down": m * L_new / L,
                        "context-taken-off": m - (L_new - L),
                    },
                    consequence=_SAME,
                ),
                Step(
                    "squeezed_theta",
                    _SMALL * theta,
                    wrong={"factor-upside-down": theta * L_new / L},
                    consequence=_SAME,
                ),
            ),
            "m theta L Lnew",
            positive=True,
        ),
        hints=(
            "The last wanted position L′ shall fall on the last trained one, L.",
            "Multiply by L/L′, which is below 1: in the first blank the position, in the second "
            "the frequency.",
            "`squeezed_position = L / L_new * m`, and for the second the same with `theta`.",
        ),
        reread=INTERPOLATION,
    ),
    lesson_exercise(
        id="squeezed-thetas",
        title="Two frequencies, squeezed",
        concepts=("interpolation",),
        points=1,
        kind=Array(
            "two_thetas",
            _two(_scaled),
            _theta_story,
            shape=(2,),
            cases=told_apart(
                "squeezed-thetas",
                _a_context,
                tuple(map(_two, (_scaled, *_THETA_SLIPS.values()))),
            ),
            wrong={idea: _two(model) for idea, model in _THETA_SLIPS.items()},
        ),
        hints=(
            "First the usual frequencies of pairs 1 and 2, then the factor.",
            "θ₁ = 1 and θ₂ = b^(−2/d). Both are multiplied by L/L′.",
            "`two_thetas = [trained / longer, trained / longer * b ** (-2 / d)]`.",
        ),
        reread=INTERPOLATION,
    ),
    lesson_exercise(
        id="interpolation-steps",
        title="Squeezed positions are squeezed angles",
        concepts=("interpolation",),
        points=2,
        kind=Expression(
            (
                Step(
                    "angle_of_slower",
                    _ANGLE,
                    wrong={"factor-upside-down": m * theta * L_new / L},
                    consequence="A pair's angle is position times frequency; the frequency is now "
                    "(L/L′)θ. What is it for m = L′?",
                ),
                Step(
                    "pair_slower",
                    _PAIR,
                    wrong={"vector-scaled-for-angles": _VECTOR_SHRUNK},
                    consequence="Both entries: cos · x1 − sin · x2 and sin · x1 + cos · x2, of the "
                    "angle in your first line. Nothing else is multiplied by L/L′.",
                ),
                Step(
                    "pair_nearer",
                    _PAIR,
                    wrong={"vector-scaled-for-angles": _VECTOR_SHRUNK},
                    consequence="The old frequency θ at the position (L/L′)m. Which angle is it?",
                ),
                Step(
                    "period_slower",
                    2 * sp.pi * L_new / (L * theta),
                    wrong={
                        "period-upside-down": L * theta / (2 * sp.pi * L_new),
                        "factor-upside-down": 2 * sp.pi * L / (L_new * theta),
                    },
                    consequence="A whole turn of 2π, divided by the new frequency. Slower pairs "
                    "need longer: is yours longer than 2π/θ when L′ is larger than L?",
                ),
            ),
            "x1 x2 m theta L Lnew",
            positive=True,
        ),
        hints=(
            "Each line puts the factor L/L′ into one place of the formula for a turned pair.",
            "The angle is m · (L/L′)θ in line 2 and (L/L′)m · θ in line 3: the same product.",
            "With `a = L / L_new * m * theta`: `[sp.cos(a) * x1 - sp.sin(a) * x2, "
            "sp.sin(a) * x1 + sp.cos(a) * x2]`, twice; then `2 * sp.pi / (L / L_new * theta)`.",
        ),
        reread=INTERPOLATION,
    ),
    lesson_exercise(
        id="engineer-a-or-b",
        title="Engineer A or engineer B?",
        concepts=("interpolation",),
        points=1,
        kind=Choice(
            "sound_engineer",
            {
                "a": "A alone",
                "b": "B alone",
                "c": "both: it is the same factor",
                "d": "neither",
            },
            right="a",
            witness=Witness("two_lengths", floats(2), _shows_lengths),
            because={
                "b": CounterExample(
                    "position 8000, trained up to 2000",
                    consequence="B turns by 8000 θ. Has the model met that angle in training?",
                ),
                "c": CounterExample(
                    "x = [3, 4] at position 0",
                    consequence="A gives [3, 4], as in training. What does B give there?",
                ),
                "d": CounterExample(
                    "position 8000, trained up to 2000",
                    consequence="A turns by 8000 · θ/4. At which position did the model meet that "
                    "angle in training?",
                ),
            },
            wrong={"b": "vector-scaled-for-angles", "c": "vector-scaled-for-angles"},
        ),
        hints=(
            "Which of the two changes the angle, and which something else?",
            "A turn keeps the length of a vector, by whatever angle. A factor does not.",
            "[3, 4] has length 5. After A's turn it still has; after B's it has a quarter of that.",
        ),
        reread=INTERPOLATION,
    ),
)
