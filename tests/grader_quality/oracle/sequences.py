"""What RoPE on sequences is called with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question
from .drawing import (
    LONGEST,
    MOST_NUMBERS,
    WIDTHS,
    around,
    frequencies_for,
    holding,
    other_width,
    vectors,
    widths_around,
)
from .orders import other_orders


def _rows(
    part: str, rng: np.random.Generator, positions: Sequence[int] | np.ndarray, *leading: int, d=4
) -> Case:
    """Give rows at positions, (L,) or one row of them for each row of vectors."""
    where = np.array(positions)
    x = vectors(rng, *(leading or where.shape[:-1]), where.shape[-1], d)
    return Case(part, (x, where, frequencies_for(rng, d)))


def _cases(rng: np.random.Generator) -> Iterable[Case]:
    for length in (2, 3, 5, 6):
        yield _rows("values", rng, range(length))
    for _ in range(2):
        for positions in other_orders(rng):
            yield _rows("positions", rng, positions)
            if positions.ndim == 1:
                yield _rows(ELSEWHERE, rng, positions, 2, 3)
            yield _rows(ELSEWHERE, rng, positions, d=int(rng.choice(WIDTHS)))
    for leading in ((1,), (2,), (4,), (2, 3), (3, 1), (4, 4), (2, 2, 2)):
        for length in (1, 3, 4):
            yield _rows("shapes", rng, range(length), *leading)
    for d in (*WIDTHS, *(other_width(rng) for _ in range(2))):
        for length in (1, 3, d // 2, d):
            if length <= 8:
                yield _rows("shapes", rng, range(length), d=d)
                yield _rows("shapes", rng, range(length), int(rng.integers(1, 4)), d=d)
    for length in (4, 17, 70):
        yield _rows(ELSEWHERE, rng, range(length))
    with_nothing = vectors(rng, 3, 4)
    with_nothing[1] = 0
    yield Case(ELSEWHERE, (with_nothing, np.arange(3), frequencies_for(rng, 4)))


def _near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    places = around(number)
    if places:
        yield _rows(ELSEWHERE, rng, places)
        yield _rows(ELSEWHERE, rng, places[::-1])
        yield _rows(ELSEWHERE, rng, [places, [*places[1:], places[0]]])
    for position in places:
        yield _rows(ELSEWHERE, rng, [position])
    for d in widths_around(number):
        yield _rows(ELSEWHERE, rng, range(3), d=d)
    for size in around(number, LONGEST):
        if size > 0:
            yield _rows(ELSEWHERE, rng, range(size))
        if 0 < size <= 8:
            yield _rows(ELSEWHERE, rng, range(3), size)
    if 1 <= number <= MOST_NUMBERS:
        yield _rows(ELSEWHERE, rng, range(16), -(-round(number) // 64))
    for x in holding(rng, number, vectors(rng, 3, 4)):
        yield Case(ELSEWHERE, (x, np.arange(3), frequencies_for(rng, 4)))


QUESTIONS = {
    "rope-sequence": Question(
        definitions.sequence,
        lambda arguments, right: np.max(np.abs(right)) or 1.0,
        _cases,
        _near,
        shape_part="shapes",
    ),
}
