"""The sinusoidal embedding as a function: sine and cosine of mθ_j, next to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.encodings import (
    any_frequencies,
    real_symbols,
    telling_position,
    telling_width,
    usual_frequencies,
    vector,
)
from autograder.exercises.lesson_06.setting import SINUSOIDAL, embedding, lesson_exercise
from autograder.exercises.places import of_positions, single_positions
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.kinds.function.features import Feature, certain
from autograder.slips import rivals

_m = sp.Symbol("m", real=True)


def _claim(d: int, place: int | None = None) -> Claim:
    """State Vaswani et al., arXiv:1706.03762, section 3.5, with pairs of neighbours."""
    theta, position = real_symbols("theta", d // 2), _m if place is None else place
    where = "" if place is None else f", m = {place}"
    return Claim((position, theta), embedding(position, theta), f"d = {d}{where}")


_TWO = vector(1.0, 0.5)
_INPUTS = (
    *of_part("values", [(1, _TWO), (2, _TWO), (3, vector(0.5, 0.25)), (7, vector(0.3, 2.0))]),
    *of_part("values", [(5, usual_frequencies(4)), (40, usual_frequencies(4))]),
    *of_part("positions", [(0, _TWO), (-3, _TWO), (999, _TWO), (4096, usual_frequencies(4))]),
    *of_part("positions", [(np.int64(6), _TWO)]),
    *of_part("positions", [(2.0, _TWO)], may_refuse=True),
    *of_part("widths", [(3, vector(0.7)), (2, vector(1, 0.5, 0.25)), (9, usual_frequencies(64))]),
)


def _fresh(rng: np.random.Generator) -> list[Input]:
    near = [int(rng.integers(1, 60)) for _ in range(2)]
    far = int(10 ** rng.uniform(1, 4.3))
    d = 2 * int(rng.integers(3, 20))
    return [
        *(Input("values", (m, any_frequencies(rng, 4))) for m in near),
        Input("positions", (far, any_frequencies(rng, 4))),
        Input("widths", (near[0], any_frequencies(rng, d))),
    ]


def _near(mentioned: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number that a program mentions where it could decide."""
    position, width = telling_position(mentioned), telling_width(mentioned)
    for m in (position - 1, position, position + 1) if position is not None else ():
        yield Input("positions", (m, any_frequencies(rng, 4)))
    for d in (width, 2 * width) if width is not None else ():
        yield Input("widths", (5, any_frequencies(rng, d)))
    if 0 < mentioned < 10:
        yield Input("values", (4, vector(mentioned, 0.25)))


def _certain_widths(here: Sequence[int], elsewhere: Sequence[int]) -> bool:
    """Tell widths; where a single pair alone is right, it is right by chance."""
    return set(elsewhere) != {1} and certain(here, elsewhere)


def _position(position: Any, theta: Any) -> Any:
    return position


EXERCISES = (
    lesson_exercise(
        id="sinusoidal-code",
        title="Write the sinusoidal embedding",
        concepts=("sinusoidal",),
        points=4,
        kind=Function(
            "sinusoidal_embedding",
            ("position", "theta"),
            rivals.waves(),
            claims=tuple(map(_claim, (2, 4, 6))),
            placed=[_claim(4, place) for place in (0, 1, 5)],
            inputs=_INPUTS,
            fresh=_fresh,
            near=_near,
            wrong=rivals.SINUSOIDAL,
            features=(
                *of_positions(_position),
                Feature("some-widths", lambda position, theta: len(theta), _certain_widths),
                single_positions(_position),
            ),
            weights={"values": 2.0, "positions": 1.0, "widths": 0.75, "purity": 0.25},
            deeper=lambda: (_claim(32),),
        ),
        hints=(
            "Each frequency gives two entries: how long is the result for three frequencies?",
            "Compute the angles `position * theta` once. Sines go to entries 1, 3, 5 and so on, "
            "cosines to entries 2, 4, 6.",
            "`pe = np.empty(2 * len(theta))`, then `pe[0::2] = np.sin(angles)`, likewise "
            "`pe[1::2]`, and return pe.",
        ),
        reread=SINUSOIDAL,
    ),
)
