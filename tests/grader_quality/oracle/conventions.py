"""What the functions about layouts are called with: swaps, permutations, turns in halves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question
from .drawing import (
    WIDTHS,
    around,
    far_position,
    frequencies_for,
    holding,
    near_position,
    other_width,
    vectors,
    widths_around,
)

_WIDEST = 64


def _row_by_row(of_one: Callable[[np.ndarray], list[float]]) -> Callable[[np.ndarray], np.ndarray]:
    return lambda x: np.apply_along_axis(of_one, -1, x)


def _swapped(row: np.ndarray) -> list[float]:
    return [one for j in range(0, len(row), 2) for one in (-row[j + 1], row[j])]


def _in_halves(row: np.ndarray) -> list[float]:
    return [row[j] for j in range(0, len(row), 2)] + [row[j] for j in range(1, len(row), 2)]


def _turned_in_halves(x: np.ndarray, position: int, theta: np.ndarray) -> np.ndarray:
    pairs = len(theta)
    neighbours = np.array([x[j + half * pairs] for j in range(pairs) for half in (0, 1)])
    turned = definitions.token(neighbours, position, theta)
    return np.concatenate([turned[0::2], turned[1::2]])


def _mended(weights: np.ndarray, heads: int) -> np.ndarray:
    d = weights.shape[1] // heads
    order = [
        h * d + half * (d // 2) + j for h in range(heads) for j in range(d // 2) for half in (0, 1)
    ]
    return np.stack([weights[:, column] for column in order], axis=1)


def _rows(rng: np.random.Generator) -> Iterable[Case]:
    for d in (4, 4, 6, 6, 8):
        yield Case("values", (vectors(rng, d),))
    for d in (2, *WIDTHS, other_width(rng)):
        yield Case("shapes", (vectors(rng, d),))
    for shape in ((3, 6), (2, 3, 4), (1, 8), (2, 1, 3, 6)):
        yield Case("shapes", (vectors(rng, *shape),))


def _rows_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for x in holding(rng, number, vectors(rng, 6)):
        yield Case(ELSEWHERE, (x,))
    for d in widths_around(number):
        yield Case(ELSEWHERE, (vectors(rng, d),))


def _turn(part: str, rng: np.random.Generator, d: int, m: int) -> Case:
    return Case(part, (vectors(rng, d), m, frequencies_for(rng, d)))


def _turns(rng: np.random.Generator) -> Iterable[Case]:
    for d in (4, 4, 6):
        yield _turn("values", rng, d, near_position(rng))
    for m in (0, -1, -5, far_position(rng)):
        yield _turn("positions", rng, 4, m)
    for d in (2, *WIDTHS, other_width(rng)):
        yield _turn("widths", rng, d, 3)


def _turns_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for m in around(number):
        yield _turn(ELSEWHERE, rng, 4, m)
    for d in widths_around(number):
        yield _turn(ELSEWHERE, rng, d, 3)


def _given(part: str, rng: np.random.Generator, rows: int, heads: int, d: int) -> Case:
    return Case(part, (vectors(rng, rows, heads * d), heads))


def _weights(rng: np.random.Generator) -> Iterable[Case]:
    for heads in (1, 2):
        yield _given("values", rng, 6, heads, 6)
    for heads, d in ((1, 2), (4, 4), (3, 8), (2, 12), (8, 2)):
        yield _given("shapes", rng, int(rng.integers(1, 9)), heads, d)


def _weights_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for d in widths_around(number):
        if d <= _WIDEST:
            yield _given(ELSEWHERE, rng, 2, 2, d)


def _size(_arguments: Any, right: np.ndarray) -> float:
    return float(np.max(np.abs(right))) or 1.0


QUESTIONS = {
    "swap-code": Question(_row_by_row(_swapped), _size, _rows, _rows_near, "shapes", float64=False),
    "to-half-split": Question(
        _row_by_row(_in_halves), _size, _rows, _rows_near, "shapes", float64=False
    ),
    "half-split-rope": Question(
        _turned_in_halves, _size, _turns, _turns_near, "widths", float64=False
    ),
    "mend-weights": Question(_mended, _size, _weights, _weights_near, "shapes", float64=False),
}
