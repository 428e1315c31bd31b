"""Rotations compose: angles add."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import (
    drawn,
    drawn_in_values,
    in_values,
    lesson_exercise,
    pick,
    theta,
    x1,
    x2,
)
from autograder.exercises.lesson_01.slips import turn_models
from autograder.exercises.places import of_angles, of_vectors
from autograder.kinds import Expression, Function, Match, Number, Order, Step
from autograder.kinds.function import Claim
from autograder.verdict import CounterExample
from ropelib.rotation import rotate

_REREAD = "Turns add up"

_a, _b = sp.symbols("a b", real=True)
_PRODUCT_TOP_LEFT = sp.cos(_a) * sp.cos(_b) - sp.sin(_a) * sp.sin(_b)
_PRODUCT_TOP_RIGHT = sp.cos(_a) * sp.sin(_b) + sp.sin(_a) * sp.cos(_b)

_JUMP = Cases(
    "position-3-to-9",
    lambda rng: {"m": 3, "n": 9, "theta": sp.pi / pick(rng, (5, 7, 8, 13, 10, 11, 14, 15, 16))},
)


def _lands_elsewhere(value: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    m, n, step = (float(numbers[key]) for key in ("m", "n", "theta"))
    here, there, reached = m * step, n * step, m * step + float(value)
    start, wanted, got = (np.array([np.cos(t), np.sin(t)]) for t in (here, there, reached))
    return CounterExample(
        f"from position {m:.0f}, turned on by your angle",
        got=f"stands at the angle {formatting.number(reached)}",
        consequence=f"A vector at position n stands at nθ; which position would "
        f"{formatting.number(reached / step)} θ be?",
        picture=drawn(start, got, wanted, wanted=f"position {n:.0f}"),
    )


def _only_single_angles(expr: sp.Expr) -> str:
    angles = {f.args[0] for f in expr.atoms(sp.cos, sp.sin)}
    return "" if angles <= {_a, _b} else "this line asks for cos and sin of a and of b alone"


def _one_function(expr: sp.Expr) -> str:
    if isinstance(expr, sp.cos | sp.sin):
        return ""
    return "this line asks for one cosine or one sine, of one angle"


EXERCISES = (
    lesson_exercise(
        id="order-states",
        title="Put the turned states in order",
        concepts=("composition",),
        points=1,
        kind=Order(
            "states",
            {"a": "[1, √3]", "b": "[2, 0]", "c": "[0, 2]", "d": "[√3, 1]"},
            right="bdac",
            because={
                "ab": "[2, 0] has not been turned at all.",
                "cb": "[2, 0] has not been turned at all.",
                "db": "[2, 0] has not been turned at all.",
                "ca": "[0, 2] has gone a right angle; [1, √3] stands at 60°.",
                "cd": "[0, 2] has gone a right angle; [√3, 1] stands at 30°.",
                "ad": "[1, √3] stands at 60°, and [√3, 1] at 30°.",
            },
        ),
        hints=(
            "Every turn by 30° takes the vector further up, until it points straight up.",
            "The first entry is 2 cos of the angle: which is the largest?",
            "2 cos 0° = 2, 2 cos 30° = √3, 2 cos 60° = 1, 2 cos 90° = 0.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="one-turn",
        title="One turn to the next position",
        concepts=("composition",),
        points=2,
        kind=Function(
            "next_state",
            ("v", "theta"),
            rotate,
            claims=(
                Claim(
                    ((x1, x2), theta),
                    [
                        x1 * sp.cos(theta) - x2 * sp.sin(theta),
                        x1 * sp.sin(theta) + x2 * sp.cos(theta),
                    ],
                ),
            ),
            inputs=in_values(
                [
                    (np.array(v, dtype=float), angle)
                    for angle in (np.pi / 2, np.pi, 0.0, 1.0)
                    for v in ([1, 0], [0, 1], [2, 1])
                ],
                [
                    (np.array(v, dtype=float), angle)
                    for v, angle in (
                        ([0, 0], 1.0),
                        ([-3, 4], -2.0),
                        ([3, 4], 40.0),
                        ([-1e6, 1e-6], 0.01),
                        ([2e-5, 1e-5], -300.0),
                    )
                ],
            ),
            fresh=drawn_in_values(
                lambda rng: (
                    rng.normal(size=2) * 10.0 ** rng.integers(-3, 4),
                    float(rng.uniform(-7, 7)),
                )
            ),
            wrong=turn_models,
            features=(
                *of_angles(lambda v, theta: theta),
                *of_vectors(lambda v, theta: v),
            ),
            picture=lambda arguments, got, expected: drawn(arguments[0], got, expected),
        ),
        hints=(
            "The next state is this one, turned once more by θ.",
            "Write v R_θ out: the first entry is v · (first column of R_θ).",
            "first = cos θ · v[0] − sin θ · v[1], second = sin θ · v[0] + cos θ · v[1].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="position-3-to-9",
        title="From position 3 to position 9",
        concepts=("composition",),
        points=1,
        kind=Number(
            "turn",
            lambda numbers: (numbers["n"] - numbers["m"]) * numbers["theta"],
            _lands_elsewhere,
            cases=_JUMP,
            wrong={
                "position-for-distance": lambda numbers: numbers["n"] * numbers["theta"],
                "backwards": lambda numbers: (numbers["m"] - numbers["n"]) * numbers["theta"],
                "off-by-one": lambda numbers: (numbers["n"] - numbers["m"] - 1) * numbers["theta"],
                "off-by-one-more": lambda numbers: (
                    (numbers["n"] - numbers["m"] + 1) * numbers["theta"]
                ),
                "position-ignored": lambda numbers: numbers["theta"],
                "positions-added": lambda numbers: (numbers["n"] + numbers["m"]) * numbers["theta"],
                "degrees-for-radians": lambda numbers: (
                    (numbers["n"] - numbers["m"]) * numbers["theta"] * 180 / sp.pi
                ),
            },
            # Any angle that makes the same turn.
            period=2 * sp.pi,
        ),
        hints=(
            "At position 3 the vector has been turned by 3θ already.",
            "How many steps of θ lie between position 3 and position 9?",
            "The turn is (n − m) θ, with m = 3 and n = 9.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="match-products",
        title="Match the products",
        concepts=("composition",),
        points=1,
        kind=Match(
            "products",
            {1: "R_a R_b", 2: "R_θ R_θ R_θ", 3: "R_a R_aᵀ", 4: "the transpose R_aᵀ"},
            {"a": "R_{−a}", "b": "R_{a+b}", "c": "the identity R_0", "d": "R_{3θ}"},
            {1: "b", 2: "d", 3: "c", 4: "a"},
            {
                1: "Take a = b = π/2: two quarter turns are a half turn. Which matrix on the "
                "right is one?",
                2: "Three turns by θ, one after the other: where does [1, 0] stand?",
                3: "Take a = π/2 and multiply the two matrices: what is left?",
                4: "Transposing swaps the two sines, and so their signs. Which angle does that "
                "to R_a?",
            },
        ),
        hints=(
            "Think of what each product does to a vector, one factor after the other.",
            "Turning by a and then back by a is not turning at all.",
            "Angles add in products, and the transpose turns by the same angle the other way.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="composition-proof",
        title="Prove that turns add up",
        concepts=("composition",),
        points=4,
        kind=Expression(
            (
                Step(
                    "top_left",
                    _PRODUCT_TOP_LEFT,
                    _only_single_angles,
                    {
                        "lost-sign": sp.cos(_a) * sp.cos(_b) + sp.sin(_a) * sp.sin(_b),
                        "entrywise-product": sp.cos(_a) * sp.cos(_b),
                    },
                ),
                Step(
                    "top_left_short",
                    sp.cos(_a + _b),
                    _one_function,
                    {"angles-subtracted": sp.cos(_a - _b)},
                ),
                Step(
                    "top_right",
                    _PRODUCT_TOP_RIGHT,
                    _only_single_angles,
                    {"entrywise-product": sp.sin(_a) * sp.sin(_b)},
                ),
                Step(
                    "top_right_short",
                    sp.sin(_a + _b),
                    _one_function,
                    {"angles-subtracted": sp.sin(_b - _a)},
                ),
            ),
            "a b",
        ),
        hints=(
            "Row times column: the top left entry is (first row of R_a) · (first column of R_b).",
            "The product is cos a cos b − sin a sin b; `sp.trigsimp` knows what that is in one "
            "cosine.",
            "cos a cos b − sin a sin b = cos(a + b), and cos a sin b + sin a cos b = sin(a + b).",
        ),
        reread="The proof, line by line",
    ),
)
