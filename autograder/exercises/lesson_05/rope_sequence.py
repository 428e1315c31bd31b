"""RoPE on sequences: any batch and head axes, and positions of each row's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.exercise import Exercise
from autograder.exercises.encodings import (
    FAR,
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
from autograder.exercises.places import of_orders, of_positions, of_vectors, single_positions
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.kinds.function.features import Feature, beyond, certain, holds
from autograder.slips.rope import sequence_models
from ropelib.encoding import rope

_QUARTER = np.pi / 2
#: The longest sequences that are tried for a mentioned number, with every position and with few.
_LONG, _LONGEST = 32, 1100
#: The most rows that are tried for one.
_MOST_ROWS = 64


def _counted(*shape: int) -> np.ndarray:
    """Make vectors of 1, 2, 3, …, no two alike."""
    return np.arange(1.0, np.prod(shape) + 1).reshape(shape) % 11 - 4


_ONE_PAIR = [
    (np.array([x, x], dtype=float), np.arange(2), vector(_QUARTER)) for x in ([1, 0], [0, 1])
]
_VALUES = [
    (np.array([[1.0, 0, 0, 0], [1, 0, 0, 0]]), np.arange(2), vector(_QUARTER, np.pi / 4)),
    (np.array([[0, 0, 1.0, 0], [0, 0, 1, 0]]), np.arange(2), vector(_QUARTER, np.pi / 4)),
    (np.array([[1.0, 2, 3, 4], [1, 2, 3, 4]]), np.arange(2), vector(_QUARTER, np.pi / 4)),
    (np.array([[1.0, 2, 3, 4], [1, 2, 3, 4]]), np.arange(2), usual_frequencies(4)),
    *((_counted(length, 4), np.arange(length), usual_frequencies(4)) for length in (3, 5, 9)),
    (_counted(6, 4), np.arange(6), vector(0.5, 0.25)),
    # One argument changed at a time, which a result that was kept for another one betrays; and
    # frequencies that are equal, rising, negative or fast.
    *(
        (_counted(3, 4), np.arange(3), vector(*theta))
        for theta in ((0.5, 0.75), (0.25, 0.75), (0.5, 0.5), (-0.5, 0.25), (4.0, 0.1))
    ),
    (_counted(3, 4) + [0, 0, 0, 1], np.arange(3), vector(0.5, 0.75)),
]
_GAPS = [
    [1],
    [1, 2],
    [2, 3, 4],
    [0, 2],
    [3, 3],
    [1, 0],
    [5, 6, 7],
    [4, 2, 9],
    [4, 7, 9],
    [7, 7, 1, 7],
    [-1, 0, 1],
    [-5, -3, 4],
    [130, 300, 200],
    [999, 777, 2047],
    [4096, 4097],
    [FAR, 12],
]
_ROWS = [
    (_counted(2, 2, 4), np.array([[0, 1], [5, 6]]), usual_frequencies(4)),
    (_counted(2, 3, 4), np.array([[4, 0, 2], [1, 1, 300]]), vector(0.5, 0.25)),
    (_counted(7, 2, 4), np.arange(14).reshape(7, 2) * 3 % 10, vector(0.5, 0.25)),
    (_counted(2, 2, 3, 4), np.arange(12).reshape(2, 2, 3)[::-1].copy(), usual_frequencies(4)),
    (_counted(3, 3, 3, 4), (np.arange(27) * 7 % 10).reshape(3, 3, 3), vector(0.5, 0.25)),
]


def _long(length: int, d: int) -> tuple[Any, ...]:
    """Make a long sequence of small positions, lest turning step by step takes long too."""
    return _counted(length, d), np.arange(length) % 7, usual_frequencies(d, 1000.0)


_POSITIONS = [
    *((_counted(len(m), 4), np.array(m), usual_frequencies(4)) for m in _GAPS),
    (_counted(3, 4), np.array([-4, 40, 5000]), vector(0.7, 0.0)),
    *_ROWS,
    _long(520, 4),
]
_OTHER_TYPES = [
    (_counted(3, 4), np.array([3, 300, -2], dtype=kind), vector(0.5, 0.25))
    for kind in (np.int32, np.float64)
]


def _shaped(*shape: int) -> tuple[Any, ...]:
    """Make an input whose positions are the indices, so that it asks for the shape alone."""
    length, d = shape[-2:]
    return _counted(*shape), np.arange(length), usual_frequencies(d, 1000.0)


_SHAPES = [
    *(_shaped(*shape) for shape in ((1, 4), (2, 2), (3, 6), (4, 8), (2, 12), (3, 64))),
    *(_shaped(*shape) for shape in ((1, 3, 4), (2, 3, 4), (3, 2, 4), (2, 2, 2), (4, 4, 4))),
    *(_shaped(*shape) for shape in ((2, 3, 5, 4), (3, 2, 2, 6), (2, 2, 2, 8), (4, 4, 4, 4))),
    *(_shaped(*shape) for shape in ((2, 1, 3, 2), (2, 1, 2, 3, 4))),
    *(_shaped(*shape) for shape in ((33, 4), (2, 256))),
    (np.zeros((2, 4)), np.arange(2), usual_frequencies(4)),
]


def _fresh(rng: np.random.Generator) -> list[Input]:
    drawn = []
    for length in (3, 6):
        x, theta = any_vectors(rng, length, 4), any_frequencies(rng, 4)
        drawn.append(Input("values", (x, np.arange(length), theta)))
    for shape in ((4, 4), (2, 3, 4)):
        x, theta = any_vectors(rng, *shape), any_frequencies(rng, 4)
        drawn.append(Input("positions", (x, any_positions(rng, shape[-2]), theta)))
        drawn.append(Input("positions", (x, any_positions(rng, *shape[:-1]), theta)))
    for shape in ((2, 2, 3, 6), (3, 5, 2)):
        x, theta = any_vectors(rng, *shape), any_frequencies(rng, shape[-1])
        drawn.append(Input("shapes", (x, np.arange(shape[-2]), theta)))
    return drawn


def _near(number: float, rng: np.random.Generator) -> Iterator[Input]:
    """Put a number that a program mentions where it could decide."""
    position, width = telling_position(number), telling_width(number)
    if position is not None:
        near = position + np.arange(-1, 2)
        for m in (near, near[::-1].copy(), -near, np.array([1, *near])):
            yield Input("positions", (any_vectors(rng, len(m), 4), m, any_frequencies(rng, 4)))
    # Of a width, or of the number of pairs.
    for d in (width, width + 2, 2 * width + 2) if width is not None else ():
        yield Input("shapes", (any_vectors(rng, 2, d), np.arange(2), any_frequencies(rng, d)))
    if _LONG < number <= _LONGEST:
        yield Input("positions", _long(int(number) + 1, 2))
    if 1 < number <= _LONG:
        for length in (int(number), int(number) + 1):
            x, theta = any_vectors(rng, length, 4), any_frequencies(rng, 4)
            yield Input("shapes", (x, np.arange(length), theta))
            x, theta = any_vectors(rng, length, 2, 4), any_frequencies(rng, 4)
            yield Input("shapes", (x, np.arange(2), theta))
    if 1 < number <= _MOST_ROWS:
        rows = int(number) + 1
        m = rng.integers(0, 10, size=(rows, 2))
        yield Input("positions", (any_vectors(rng, rows, 2, 4), m, any_frequencies(rng, 4)))
    if 0 < abs(number) < 10:
        for near in (number * 0.99, number, number * 1.01):
            theta = vector(abs(near), 0.3)
            yield Input("values", (any_vectors(rng, 3, 4), np.arange(3), theta))
    if abs(number) < 1e6:
        step = 0.01 * (1 + abs(number))
        x = any_vectors(rng, 3, 4)
        x[:, 0] = number - step, number, number + step
        yield Input("values", (x, np.arange(3), any_frequencies(rng, 4)))


def _simpler(arguments: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Leave one row, one token or two, one pair or two, and whole numbers."""
    x, m, theta = arguments
    for axis in range(x.ndim - 2):
        if x.shape[axis] > 1:
            rows = slice(0, x.shape[axis] // 2 or 1)
            cut = (slice(None),) * axis + (rows,)
            yield x[cut].copy(), (m[cut].copy() if m.ndim > 1 else m), theta
    if x.ndim > 2:
        for row in (0, -1):
            yield x[row], (m[row] if m.ndim > 1 else m), theta
    length = x.shape[-2]
    for count in (1, 2):
        for start in range(min(length - count + 1, 4) if length > count else 0):
            stop = start + count
            yield x[..., start:stop, :].copy(), m[..., start:stop].copy(), theta
    for count in (1, 2):
        for j in range(min(len(theta) - count + 1, 4) if len(theta) > count else 0):
            yield x[..., 2 * j : 2 * (j + count)].copy(), m, theta[j : j + count].copy()
    if np.any(x % 1):
        yield _counted(*x.shape), m, theta
    first = np.zeros_like(x)
    first[..., 0] = 1
    if np.count_nonzero(x) > np.count_nonzero(first):
        yield first, m, theta
    if np.any(np.abs(m) > 3):
        for small in (np.clip(m, -1, 3), m // 2):
            yield x, small, theta
    usual = usual_frequencies(x.shape[-1])
    if np.any((theta % 1 != 0) & (theta != _QUARTER)) and not np.array_equal(theta, usual):
        yield x, m, usual


def _positions(x: Any, positions: Any, theta: Any) -> Any:
    return positions


_PLACES = (
    *of_positions(_positions),
    Feature("own-row-positions", lambda x, positions, theta: positions.ndim > 1, holds),
    # At position 0 alone nothing turns, and whatever is done there is right.
    Feature("batches", lambda x, positions, theta: x.ndim > 2 and np.any(positions), holds),
    Feature("batches", lambda x, positions, theta: x.ndim if np.any(positions) else 0, beyond),
    Feature("some-lengths", lambda x, m, theta: x.shape[-2] if np.any(m) else 0, certain),
    *of_orders(_positions),
    *of_vectors(lambda x, positions, theta: x),
    single_positions(_positions),
)


def _claim(words: str, *shape: int, rows: bool = False) -> Claim:
    """Make the claim for x of a shape, with positions of each row's own where they are asked."""
    of = shape[:-1] if rows else shape[-2:-1]
    m = np.array(real_symbols("m", int(np.prod(of))), dtype=object).reshape(of)
    return _claim_at(words, m, *shape)


def _claim_at(words: str, m: np.ndarray, *shape: int) -> Claim:
    """Make the claim for x of a shape at positions, in symbols or numbers."""
    x = np.array(real_symbols("x", int(np.prod(shape))), dtype=object).reshape(shape)
    theta, formula = real_symbols("theta", shape[-1] // 2), np.empty(shape, dtype=object)
    for index in np.ndindex(shape[:-1]):
        position = m[index] if m.ndim > 1 else m[index[-1]]
        formula[index] = turned_formula(list(x[index]), position, theta)
    return Claim((x, m, theta), formula, words)


EXERCISES = (
    Exercise(
        id="rope-sequence",
        lesson="05-full-rope",
        title="RoPE on sequences",
        concepts=("block-diagonal", "tokens", "complex-rope"),
        points=6,
        kind=Function(
            "rope",
            ("x", "positions", "theta"),
            rope,
            claims=(
                _claim("d = 4", 2, 4),
                _claim("d = 6 (one token)", 1, 6),
                _claim("d = 2 (two rows, each with its own positions)", 2, 2, 2, rows=True),
            ),
            placed=(
                _claim_at("d = 4, positions = 0, 2, 3", np.array([0, 2, 3]), 3, 4),
                _claim_at("d = 4, positions = 5, −1, 1, 1", np.array([5, -1, 1, 1]), 4, 4),
                _claim_at(
                    "d = 2, positions = 0, 4 in a first and −3, 2 in a second row",
                    np.array([[0, 4], [-3, 2]]),
                    *(2, 2, 2),
                ),
            ),
            inputs=(
                *of_part("shapes", _ONE_PAIR),
                *of_part("values", _VALUES),
                *of_part("positions", _POSITIONS),
                *of_part("positions", _OTHER_TYPES, may_refuse=True),
                *of_part("shapes", _SHAPES),
            ),
            fresh=_fresh,
            near=_near,
            wrong=sequence_models,
            weights={"values": 2.0, "positions": 1.5, "shapes": 1.5, "dtype": 0.5, "purity": 0.5},
            features=_PLACES,
            deeper=lambda: (_claim("d = 8", 2, 8), _claim("d = 32", 2, 32)),
            simpler=_simpler,
            picture=lambda arguments, got, expected: drawn_pair(
                arguments[0].ravel(), got.ravel(), expected.ravel()
            ),
        ),
        hints=(
            "Every token is turned by its own position, every pair by its own frequency.",
            "The angles have shape positions.shape + (d/2,): positions[..., None] * theta. They "
            "broadcast against x[..., 0::2].",
            "With c and s of the angles, the entries 0, 2, 4, … of the last axis become "
            "c * x[..., 0::2] − s * x[..., 1::2]; the others likewise, into a new array.",
        ),
        reread="RoPE on a whole sequence",
    ),
)
