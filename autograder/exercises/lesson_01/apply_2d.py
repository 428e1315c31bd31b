"""Ro(x, mθ) on one pair."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.encodings import SMALL_PLACES
from autograder.exercises.lesson_01.setting import (
    any_frequency,
    any_position,
    drawn,
    drawn_in_values,
    in_values,
    landed,
    lands,
    lesson_exercise,
    m,
    rotation,
    small_vector,
    telling_angle,
    theta,
    turned,
    x1,
    x2,
)
from autograder.exercises.lesson_01.slips import pair_models
from autograder.exercises.places import (
    of_angles,
    of_positions,
    of_vectors,
    single_positions,
    well_beyond,
)
from autograder.kinds import Array, Expression, Function, Shown, Step, TrueFalse, Witness, floats
from autograder.kinds.function import Claim
from autograder.verdict import CounterExample
from ropelib.rotation import rotate

_REREAD = "Turning one pair"


_RESULT = Cases("apply-result", lambda rng: {"x": small_vector(rng), **telling_angle(rng)})
_MATRIX = Cases("as-matrix", telling_angle)


def _right_place(numbers: Mapping[str, Any]) -> sp.Matrix:
    return turned(numbers["x"], numbers["m"] * numbers["theta"])


def _linear_question(rng: np.random.Generator) -> Mapping[str, Any]:
    angle = float(rng.uniform(0.3, 2.8))
    x, y = (np.array(small_vector(rng), dtype=float) for _ in range(2))
    c, s = np.cos(angle), np.sin(angle)
    turn = np.array([[c, s], [-s, c]])
    alpha, beta = int(rng.integers(2, 6)), -int(rng.integers(2, 6))
    rounded = [np.round(v @ turn, 3) for v in (x, y)]
    return {"p": rounded[0].tolist(), "r": rounded[1].tolist(), "alpha": alpha, "beta": beta}


_LINEAR = Cases("linear-claim", _linear_question)


def _combination(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    p, r = np.array(numbers["p"]), np.array(numbers["r"])
    alpha, beta = numbers["alpha"], numbers["beta"]
    wanted = alpha * p + beta * r
    if np.allclose(given, wanted, atol=2e-2):
        return Shown(
            True, "You turned a combination without knowing the angle: that is what linear means."
        )
    if np.allclose(given, wanted - 2 * beta * r, atol=2e-2):
        return Shown(False, f"Mind the sign: y comes with the factor {formatting.number(beta)}.")
    return Shown(False, "Take α = 2 and β = 0 first: where does 2x land, if x lands on p?")


def _claim(m: Any, words: str = "") -> Claim:
    """State Ro(x, mθ) for a position in a symbol or a number."""
    return Claim(((x1, x2), m, theta), list(turned((x1, x2), m * theta)), words)


EXERCISES = (
    lesson_exercise(
        id="first-component",
        title="The first component",
        concepts=("apply-2d",),
        points=1,
        kind=Expression(
            (
                Step(
                    "first_component",
                    x1 * sp.cos(m * theta) - x2 * sp.sin(m * theta),
                    consequence="With x = [0, 1] and mθ = π/2 the pair lands on [−1, 0], and with "
                    "x = [1, 0] on [0, 1]. What does yours give there?",
                    wrong={
                        "clockwise": x1 * sp.cos(m * theta) + x2 * sp.sin(m * theta),
                        "second-for-first": x1 * sp.sin(m * theta) + x2 * sp.cos(m * theta),
                        "position-ignored": x1 * sp.cos(theta) - x2 * sp.sin(theta),
                        "position-added": x1 * sp.cos(m + theta) - x2 * sp.sin(m + theta),
                        "sine-cosine-swapped": x1 * sp.sin(m * theta) - x2 * sp.cos(m * theta),
                    },
                ),
            ),
            "x1 x2 m theta",
        ),
        hints=(
            "It is x times the first column of R_{mθ}.",
            "The first column is [cos mθ, −sin mθ].",
            "`first_component = x1 * sp.cos(m * theta) - ...`: what is left of row times column?",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="apply-result",
        title="Where does x land?",
        concepts=("apply-2d",),
        points=1,
        kind=Array(
            "result",
            _right_place,
            landed,
            shape=(2,),
            cases=_RESULT,
            wrong={
                "clockwise": lambda n: turned(n["x"], -n["m"] * n["theta"]),
                "position-ignored": lambda n: turned(n["x"], n["theta"]),
                "off-by-one": lambda n: turned(n["x"], (n["m"] - 1) * n["theta"]),
                "off-by-one-more": lambda n: turned(n["x"], (n["m"] + 1) * n["theta"]),
                "position-added": lambda n: turned(n["x"], n["m"] + n["theta"]),
                "degrees-for-radians": lambda n: turned(n["x"], n["m"] * n["theta"] * sp.pi / 180),
                "position-added-to-vector": lambda n: [v + n["m"] * n["theta"] for v in n["x"]],
            },
        ),
        hints=(
            "First the angle: position times θ.",
            "Then put the angle into [cos · x₁ − sin · x₂, sin · x₁ + cos · x₂].",
            "`angle = m * theta`, `c, s = np.cos(angle), np.sin(angle)`, and the two entries "
            "from them.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="linear-claim",
        title="Is Ro non-linear in x?",
        concepts=("apply-2d",),
        points=1,
        kind=TrueFalse(
            "non_linear",
            lambda _: False,
            Witness("turned_combination", floats(2), _combination),
            lambda _: CounterExample(
                "x and 2x, both turned by the same angle",
                consequence="If Ro were non-linear in x, twice the vector would not give twice "
                "the image. Does a stick of twice the length turn to another place?",
            ),
            cases=_LINEAR,
            wrong="cosine-makes-non-linear",
        ),
        hints=(
            "Non-linear in what? cos and sin are taken of the angle, and never of x.",
            "Linear in x means Ro(αx + βy) = α Ro(x) + β Ro(y), at the same angle.",
            "`turned_combination = alpha * p + beta * r`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="as-matrix",
        title="Ro as a matrix",
        concepts=("apply-2d",),
        points=1,
        kind=Array(
            "turning_matrix",
            lambda n: rotation(n["m"] * n["theta"]),
            lands(
                lambda n: [2, 1],
                lambda n: turned([2, 1], n["m"] * n["theta"]),
                "Turning by mθ takes [2, 1] elsewhere.",
            ),
            shape=(2, 2),
            cases=_MATRIX,
            wrong={
                "column-form": lambda n: rotation(-n["m"] * n["theta"]),
                "degrees-for-radians": lambda n: rotation(n["m"] * n["theta"] * sp.pi / 180),
                "position-ignored": lambda n: rotation(n["theta"]),
                "look-alike": lambda n: sp.Matrix(
                    [
                        [sp.cos(n["m"] * n["theta"]), sp.sin(n["m"] * n["theta"])],
                        [sp.sin(n["m"] * n["theta"]), sp.cos(n["m"] * n["theta"])],
                    ]
                ),
                "multiplied-instead-of-turned": lambda n: n["m"] * rotation(n["theta"]),
            },
        ),
        hints=(
            "Its rows are where [1, 0] and [0, 1] land.",
            "It is R_φ at the angle φ = m θ.",
            "`np.array([[c, s], [-s, c]])` with c and s of m * theta.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="apply-code",
        title="Write Ro for one pair",
        concepts=("apply-2d",),
        points=3,
        kind=Function(
            "turn_pair",
            ("x", "m", "theta"),
            lambda x, m, theta: rotate(x, m * theta),
            claims=(_claim(m),),
            placed=[_claim(place, f"m = {formatting.number(place)}") for place in SMALL_PLACES],
            inputs=in_values(
                [
                    (np.array(v, dtype=float), position, angle)
                    for position in (1, 0, 2, 3, -1, 10)
                    for angle in (np.pi / 2, 1.0)
                    for v in ([1, 0], [0, 1], [2, 1])
                ],
                [
                    (np.array(v, dtype=float), position, angle)
                    for v, position, angle in (
                        ([0, 0], 5, 1.0),
                        ([-3, 4], 0, 7.5),
                        ([3, -4], 7, 0.0),
                        ([4, 3], 3, -0.7),
                        ([1, 2], -4096, 0.5),
                        ([-1e6, 1e-6], 40, 0.01),
                        ([2e-5, 1e-5], 513, 1e-4),
                        ([3, 4], 100_003, 0.25),
                    )
                ],
            ),
            fresh=drawn_in_values(
                lambda rng: (
                    rng.normal(size=2) * 10.0 ** rng.integers(-3, 4),
                    any_position(rng),
                    any_frequency(rng),
                )
            ),
            wrong=pair_models,
            features=(
                *of_positions(lambda x, m, theta: m),
                *of_angles(lambda x, m, theta: theta if m else 0.0, well_beyond),
                *of_vectors(lambda x, m, theta: x),
                single_positions(lambda x, m, theta: m),
            ),
            picture=lambda arguments, got, expected: drawn(arguments[0], got, expected),
        ),
        hints=(
            "Compute the angle once, then its cosine and sine.",
            "Both new entries need both old ones: compute them before you store either.",
            "`return np.array([c * x[0] - s * x[1], ...])`: the second entry is s · x₁ + c · x₂.",
        ),
        reread=_REREAD,
    ),
)
