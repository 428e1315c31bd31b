"""What RoPE on vectors of any width is called with: one token, and sequences of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question
from .drawing import (
    LARGE,
    around,
    far_position,
    frequencies_for,
    holding,
    near_position,
    other_width,
    vectors,
    widths_around,
)

_WIDTHS = (2, 6, 8, 64)


def _token(part: str, rng: np.random.Generator, position: object, d: int = 4, **x: object) -> Case:
    row = x.get("x", vectors(rng, d))
    return Case(part, (row, position, frequencies_for(rng, d)))


def _token_cases(rng: np.random.Generator) -> Iterable[Case]:
    for _ in range(8):
        yield _token("values", rng, near_position(rng))
    yield _token("values", rng, near_position(rng), x=np.zeros(4))
    yield _token("values", rng, 1, x=np.array([1.0, 0.0, 0.0, 1.0]))
    for position in (0, 0, -1, -2, LARGE, -LARGE, 1000):
        yield _token("positions", rng, position)
    for _ in range(8):
        yield _token("positions", rng, far_position(rng))
    for position in (np.int64(7), np.int64(-3), np.int32(12), 5.0):
        yield replace(_token("positions", rng, position), may_refuse=True)
    for d in (*_WIDTHS, *(other_width(rng) for _ in range(4))):
        yield _token("widths", rng, near_position(rng), d)
        yield _token("widths", rng, near_position(rng), d)
        yield _token(ELSEWHERE, rng, far_position(rng), d)


def _token_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for position in around(number):
        yield _token("values" if 1 <= position <= 50 else "positions", rng, position)
    for x in holding(rng, number, vectors(rng, 4)):
        yield _token("values", rng, near_position(rng), x=x)
    for d in widths_around(number):
        yield _token("widths", rng, near_position(rng), d)


def _rows(
    part: str, rng: np.random.Generator, positions: Sequence[int] | np.ndarray, *leading: int, d=4
) -> Case:
    """Give rows at positions, (L,) or one row of them for each row of vectors."""
    where = np.array(positions)
    x = vectors(rng, *(leading or where.shape[:-1]), where.shape[-1], d)
    return Case(part, (x, where, frequencies_for(rng, d)))


def orders(rng: np.random.Generator) -> Iterable[np.ndarray]:
    """Draw positions that are not 0, 1, 2, …: where a promise is easily forgotten."""
    length = int(rng.integers(2, 7))
    start = far_position(rng)
    yield np.arange(length) + start
    yield np.sort(rng.integers(0, 60, size=length))
    yield rng.integers(-50, 50, size=length)
    yield np.full(length, near_position(rng))
    yield np.repeat(rng.integers(0, 9, size=length), 2)
    yield np.arange(length)[::-1].copy()
    yield np.zeros(length, dtype=int)
    yield np.array([LARGE, 0, -LARGE])
    yield (np.arange(length) + near_position(rng)).astype(np.int32)
    yield rng.integers(-50, 50, size=(2, length))
    yield np.arange(length) + rng.integers(0, 100, size=(3, 1))
    yield rng.integers(0, 50, size=(2, 3, length))
    yield rng.integers(0, 50, size=(1, length))


def _sequence_cases(rng: np.random.Generator) -> Iterable[Case]:
    for length in (2, 3, 4, 5, 6):
        yield _rows("values", rng, range(length))
    for _ in range(2):
        for positions in orders(rng):
            yield _rows("positions", rng, positions)
            if positions.ndim == 1:
                yield _rows(ELSEWHERE, rng, positions, 2, 3)
            yield _rows(ELSEWHERE, rng, positions, d=int(rng.choice(_WIDTHS)))
    for leading in ((1,), (2,), (4,), (2, 3), (3, 1), (4, 4), (2, 2, 2)):
        for length in (1, 3, 4):
            yield _rows("shapes", rng, range(length), *leading)
    for d in (*_WIDTHS, *(other_width(rng) for _ in range(2))):
        for length in (1, 3, d // 2, d):
            if length <= 8:
                yield _rows("shapes", rng, range(length), d=d)
                yield _rows("shapes", rng, range(length), int(rng.integers(1, 4)), d=d)
    yield _rows(ELSEWHERE, rng, range(17))
    yield _rows(ELSEWHERE, rng, range(70))


def _sequence_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    places = around(number)
    if places:
        yield _rows("positions", rng, places)
        yield _rows("positions", rng, places[::-1])
        yield _rows("positions", rng, [places, [*places[1:], places[0]]])
    for position in places:
        yield _rows("positions", rng, [position])
    for d in widths_around(number):
        yield _rows("shapes", rng, range(3), d=d)
    for size in around(number, 70):
        if size > 0:
            yield _rows("values" if 1 < size <= 6 else ELSEWHERE, rng, range(size))
        if 0 < size <= 8:
            yield _rows("shapes", rng, range(3), size)
    for x in holding(rng, number, vectors(rng, 3, 4)):
        yield Case("values", (x, np.arange(3), frequencies_for(rng, 4)))


def _largest_entry(arguments: tuple, right: np.ndarray) -> float:
    return float(np.max(np.abs(right))) or 1.0


QUESTIONS = {
    "rope-token": Question(
        definitions.token, _largest_entry, _token_cases, _token_near, shape_part="widths"
    ),
    "rope-sequence": Question(
        definitions.sequence, _largest_entry, _sequence_cases, _sequence_near, shape_part="shapes"
    ),
}
