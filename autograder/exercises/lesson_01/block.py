"""The 2×2 RoPE block: position times frequency is the angle."""

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
    pick,
    rotation,
    small_vector,
    theta,
    turned,
)
from autograder.exercises.lesson_01.slips import block_models
from autograder.exercises.places import (
    of_angles,
    of_positions,
    single_positions,
    well_beyond,
)
from autograder.kinds import Array, Expression, Function, Shown, Step, TrueFalse, Witness, floats
from autograder.kinds.function import Claim
from autograder.kinds.function.features import Feature, holds
from autograder.verdict import CounterExample
from ropelib.encoding import rope_block

_REREAD = "The RoPE block"


_ROUNDED = 6e-4
_RIGHT_COLUMN = (
    "At mθ = 0 nothing is turned, and at mθ = π/2 [1, 0] goes to [0, 1] and [0, 1] to [−1, 0]. "
    "Does your column agree, at every m and θ with these products?"
)


def _claimed_identity(rng: np.random.Generator) -> Mapping[str, Any]:
    steps = int(rng.integers(3, 9))
    turns = int(rng.integers(1, 4))
    # Half of the cases miss a whole number of turns by one position.
    position = turns * steps + int(rng.choice([0, 0, 1, -1]))
    return {"m": position, "theta": 2 * sp.pi / steps}


def _leftover(numbers: Mapping[str, Any]) -> sp.Expr:
    return sp.Mod(numbers["m"] * numbers["theta"], 2 * sp.pi)


_CLAIM = Cases("block-claim", _claimed_identity)
_APPLY = Cases(
    "block-apply",
    lambda rng: {
        "x": small_vector(rng),
        "m": int(rng.integers(3, 30)),
        "theta": pick(
            rng, (sp.Rational(1, 10), sp.Rational(1, 4), sp.Rational(1, 2), sp.Rational(1, 100))
        ),
    },
)


def _shows_leftover(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    wanted = float(_leftover(numbers))
    angle = float(numbers["m"] * numbers["theta"])
    apart = abs(float(given) - wanted)
    # Three decimals will do: the next possible leftover is 2π/8 away.
    if apart < _ROUNDED or (wanted == 0 and abs(apart - 2 * np.pi) < _ROUNDED):
        text = formatting.number(wanted)
        return Shown(True, f"Whole turns taken away, {formatting.number(angle)} leaves {text}.")
    if abs(float(given) - angle) < _ROUNDED:
        return Shown(False, "That is the whole angle mθ: take away the whole turns of 2π.")
    return Shown(
        False,
        f"Position {numbers['m']} times θ = {formatting.number(numbers['theta'])} leaves "
        "something else when whole turns are taken away.",
    )


def _picture(arguments: tuple, got: np.ndarray, expected: np.ndarray) -> Any:
    start = np.array([2.0, 1.0])
    caption = "x = [2, 1], times your block and times the right one."
    return drawn(start, start @ got, start @ expected, caption=caption)


def _claim(m: Any, words: str = "") -> Claim:
    """State the block at a position in a symbol or a number."""
    return Claim((m, theta), rotation(m * theta).tolist(), words)


EXERCISES = (
    lesson_exercise(
        id="block-blanks",
        title="Two entries of the block",
        concepts=("block",),
        points=1,
        kind=Expression(
            (
                Step(
                    "upper_right",
                    sp.sin(m * theta),
                    consequence=_RIGHT_COLUMN,
                    wrong={
                        "column-form": -sp.sin(m * theta),
                        "position-ignored": sp.sin(theta),
                        "multiplied-instead-of-turned": m * sp.sin(theta),
                        "position-added": sp.sin(m + theta),
                    },
                ),
                Step(
                    "lower_right",
                    sp.cos(m * theta),
                    consequence=_RIGHT_COLUMN,
                    wrong={"position-ignored": sp.cos(theta)},
                ),
            ),
            "m theta",
        ),
        hints=(
            "It is R_φ again; only the angle has a new name.",
            "φ = m θ: position times frequency.",
            "The upper right entry of R_φ is sin φ, and the lower right one cos φ.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="block-at-2",
        title="The block at position 2",
        concepts=("block",),
        points=1,
        kind=Array(
            "block_at_2",
            lambda _: [[0, 1], [-1, 0]],
            lands(
                lambda _: [2, 1],
                lambda _: [-1, 2],
                "Two steps of π/4 are a quarter turn, which ends elsewhere.",
            ),
            shape=(2, 2),
            wrong={
                "column-form": lambda _: [[0, -1], [1, 0]],
                "position-ignored": lambda _: rotation(sp.pi / 4),
                "multiplied-instead-of-turned": lambda _: 2 * rotation(sp.pi / 4),
                "off-by-one-more": lambda _: rotation(3 * sp.pi / 4),
                "position-added": lambda _: rotation(2 + sp.pi / 4),
                "look-alike": lambda _: [[0, 1], [1, 0]],
            },
        ),
        hints=(
            "What is position times frequency here?",
            "2 · π/4 = π/2: which matrix is a quarter turn?",
            "Put cos(π/2) and sin(π/2) into [[cos, sin], [−sin, cos]].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="block-claim",
        title="Is this block the identity?",
        concepts=("block",),
        points=1,
        kind=TrueFalse(
            "is_identity",
            lambda numbers: _leftover(numbers) == 0,
            Witness("leftover", floats(), _shows_leftover),
            lambda numbers: CounterExample(
                f"position {numbers['m']}, θ = {formatting.number(numbers['theta'])}",
                consequence="How many positions make one whole turn? Count from there.",
            ),
            cases=_CLAIM,
        ),
        hints=(
            "The block is the identity exactly after whole turns.",
            "Divide mθ by 2π: is it a whole number?",
            "`leftover = (m * theta) % (2 * np.pi)`, read with care when it is nearly 2π.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="block-apply",
        title="Apply the block",
        concepts=("block", "apply-2d"),
        points=1,
        kind=Array(
            "at_position",
            lambda n: turned(n["x"], n["m"] * n["theta"]),
            landed,
            shape=(2,),
            cases=_APPLY,
            wrong={
                "clockwise": lambda n: turned(n["x"], -n["m"] * n["theta"]),
                "position-ignored": lambda n: turned(n["x"], n["theta"]),
                "off-by-one": lambda n: turned(n["x"], (n["m"] - 1) * n["theta"]),
                "off-by-one-more": lambda n: turned(n["x"], (n["m"] + 1) * n["theta"]),
                "degrees-for-radians": lambda n: turned(n["x"], n["m"] * n["theta"] * sp.pi / 180),
                "multiplied-instead-of-turned": lambda n: n["m"] * turned(n["x"], n["theta"]),
            },
        ),
        hints=(
            "The block at position m turns by mθ.",
            "`np.array(x) @ block`, the row vector on the left.",
            "c, s = cos and sin of m * theta; the result is [c·x₁ − s·x₂, s·x₁ + c·x₂].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="block-code",
        title="Write the RoPE block",
        concepts=("block",),
        points=3,
        kind=Function(
            "rope_block",
            ("m", "theta"),
            rope_block,
            claims=(_claim(m),),
            placed=[_claim(place, f"m = {formatting.number(place)}") for place in SMALL_PLACES],
            inputs=in_values(
                [
                    (position, angle)
                    for position in (1, 0, 2, 3, -1, 10)
                    for angle in (np.pi / 2, 1.0, np.pi / 4)
                ],
                [(0, 7.5), (7, 0.0), (3, -0.7), (-4096, 0.5), (513, 1e-4), (100_003, 0.25)],
            ),
            fresh=drawn_in_values(lambda rng: (any_position(rng), any_frequency(rng))),
            wrong=block_models,
            features=(
                *of_positions(lambda m, theta: m),
                *of_angles(lambda m, theta: theta if m else 0.0, well_beyond),
                Feature("some-angles", lambda m, theta: theta == 0, holds),
                single_positions(lambda m, theta: m),
            ),
            picture=_picture,
        ),
        hints=(
            "One angle, its cosine and its sine, and where they go.",
            "The angle is m * theta, in radians.",
            "`return np.array([[c, s], [...]])`: the second row is [−s, c].",
        ),
        reread=_REREAD,
    ),
)
