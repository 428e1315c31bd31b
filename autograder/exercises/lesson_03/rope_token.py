"""RoPE on one vector."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.exercise import Exercise
from autograder.exercises.encodings import (
    FAR,
    SMALL_PLACES,
    any_frequencies,
    any_positions,
    any_vectors,
    drawn_pair,
    real_symbols,
    telling_position,
    telling_width,
    turned_formula,
    usual_frequencies,
    vector,
)
from autograder.exercises.places import of_positions, of_vectors, single_positions
from autograder.formatting import number
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.slips.rope import token_models
from ropelib.encoding import rope

_QUARTER = np.pi / 2
_ONE_PAIR = [(vector(*x), m, vector(_QUARTER)) for m in (1, 3) for x in ([1, 0], [0, 1])]
_TWO_PAIRS = [
    (vector(*x), m, theta)
    for m in (1, 2, 3)
    for theta in (vector(_QUARTER, np.pi / 4), usual_frequencies(4))
    for x in ([1, 0, 0, 0], [0, 0, 1, 0], [1, 2, 3, 4])
]
_VALUES = [
    (vector(3, -1, 2, 5), m, theta)
    for m, theta in ((7, usual_frequencies(4)), (10, vector(0.5, 0.25)), (50, vector(1.0, 0.1)))
]
#: One argument changed at a time, which a result that was kept for another one betrays; and
#: frequencies that are equal, rising, negative or fast.
_VALUES += [
    *((vector(1, 2, 3, 4), m, vector(0.5, 0.25)) for m in (3, 4)),
    (vector(1, 2, 3, 5), 3, vector(0.5, 0.25)),
    *(
        (vector(1, 2, 3, 4), 3, vector(*theta))
        for theta in ((0.5, 0.75), (0.25, 0.75), (0.5, 0.5), (-0.5, 0.25), (4.0, 0.1))
    ),
]
_POSITIONS = [
    (vector(1, 2, 3, 4), m, theta)
    for m in (0, -1, -3, 130, 300, 777, 999, 2047, 4096, 70_000, FAR)
    for theta in (usual_frequencies(4),)
] + [(vector(4, -3, 2, 1), -40, vector(0.5, 0.25)), (vector(4, -3, 2, 1), 5000, vector(0.7, 0.0))]
_OTHER_NUMBERS = [
    (vector(1, 2, 3, 4), m, vector(0.5, 0.25))
    for m in (np.int64(3), np.int64(300), np.int64(-2), 5.0, np.float64(6.0))
]


def _width(d: int, m: int, base: float = 10000.0) -> tuple[Any, ...]:
    return np.arange(1.0, d + 1), m, usual_frequencies(d, base)


_WIDTHS = [
    *(_width(2, m) for m in (3, 11)),
    *(_width(d, m, base) for d in (6, 8, 12, 64, 256) for m, base in ((1, 10000.0), (9, 500.0))),
    (np.zeros(8), 4, usual_frequencies(8)),
]


def _fresh(rng: np.random.Generator) -> list[Input]:
    drawn = []
    for part, d in [("values", 4)] * 3 + [("widths", 2), ("widths", 6), ("widths", 64)]:
        m = int(rng.integers(1, 60))
        drawn.append(Input(part, (any_vectors(rng, d), m, any_frequencies(rng, d))))
    for _ in range(4):
        m = int(any_positions(rng))
        drawn.append(Input("positions", (any_vectors(rng, 4), m, any_frequencies(rng, 4))))
    return drawn


def _near(number: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number that a program mentions where it could decide: position, width, frequency."""
    position, width = telling_position(number), telling_width(number)
    for step in (-1, 0, 1) if position is not None else ():
        for m in (position + step, -position - step):
            yield Input("positions", (any_vectors(rng, 4), m, any_frequencies(rng, 4)))
    # Of a width, or of the number of pairs.
    for d in (width, width + 2, 2 * width + 2) if width is not None else ():
        yield Input("widths", (any_vectors(rng, d), 5, any_frequencies(rng, d)))
    if 0 < abs(number) < 10:
        for near in (number * 0.99, number, number * 1.01):
            yield Input("values", (any_vectors(rng, 4), 3, vector(abs(near), 0.3)))
    if abs(number) < 1e6:
        for near in (number - 0.01 * (1 + abs(number)), number, number + 0.01 * (1 + abs(number))):
            x = vector(near, 1.0, -near, 2.0)
            yield Input("values", (x, 3, any_frequencies(rng, 4)))


def _simpler(arguments: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Leave one pair, or two, or turn to the usual frequencies, or to whole numbers."""
    x, m, theta = arguments
    pairs = len(theta)
    for count in (1, 2):
        for j in range(pairs - count + 1 if pairs > count else 0):
            yield x[2 * j : 2 * (j + count)], m, theta[j : j + count]
    if np.count_nonzero(x) > 1:
        yield np.eye(1, len(x))[0], m, theta
    if np.any(x % 1):
        yield np.arange(1.0, len(x) + 1), m, theta
    if np.any((theta % 1 != 0) & (theta != _QUARTER)) and not np.array_equal(
        theta, usual_frequencies(len(x))
    ):
        yield x, m, usual_frequencies(len(x))


def _position(x: Any, position: Any, theta: Any) -> Any:
    return position


_PLACES = (
    *of_positions(_position),
    *of_vectors(lambda x, position, theta: x),
    single_positions(_position),
)


def _claim(d: int, place: int | None = None) -> Claim:
    x, theta = real_symbols("x", d), real_symbols("theta", d // 2)
    m = real_symbols("m", 1)[0] if place is None else place
    where = "" if place is None else f", m = {number(place)}"
    return Claim((x, m, theta), turned_formula(x, m, theta), f"d = {d}{where}")


EXERCISES = (
    Exercise(
        id="rope-token",
        lesson="03-complex-form",
        title="RoPE on one vector",
        concepts=("complex-rope", "complex-vector"),
        points=5,
        kind=Function(
            "rope",
            ("x", "position", "theta"),
            rope,
            claims=tuple(map(_claim, (2, 4, 6))),
            placed=[_claim(4, place) for place in SMALL_PLACES],
            inputs=(
                *of_part("widths", _ONE_PAIR),
                *of_part("values", _TWO_PAIRS),
                *of_part("values", _VALUES),
                *of_part("positions", _POSITIONS),
                *of_part("positions", _OTHER_NUMBERS, may_refuse=True),
                *of_part("widths", _WIDTHS),
            ),
            fresh=_fresh,
            near=_near,
            wrong=token_models,
            weights={"values": 2.0, "positions": 1.0, "widths": 1.0, "dtype": 0.5, "purity": 0.5},
            features=_PLACES,
            deeper=lambda: tuple(map(_claim, (8, 16, 64))),
            simpler=_simpler,
            picture=lambda arguments, got, expected: drawn_pair(arguments[0], got, expected),
        ),
        hints=(
            "Each pair is turned by itself, by its own angle.",
            "The angles are position * theta: one for each of the d/2 pairs, which are "
            "(x[0], x[1]), (x[2], x[3]) and so on.",
            "With c and s of the angles: the entries 0, 2, 4, … become c · x[0::2] − s · x[1::2]; "
            "what do the entries 1, 3, 5, … become?",
        ),
        reread="RoPE on one vector",
    ),
)
