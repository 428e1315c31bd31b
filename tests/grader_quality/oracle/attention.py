"""What attention is called with."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question
from .drawing import (
    around,
    frequencies_for,
    ordinary_vectors,
    other_width,
    vectors,
    widths_around,
)
from .orders import other_orders

#: Keys that every query is compared with here, entry by entry.
_LONGEST = 24


def _attend(
    part: str, rng: np.random.Generator, positions: Iterable[int], d: int = 4, e: int = 4
) -> Case:
    where = np.array(list(positions))
    q, k = (ordinary_vectors(rng, len(where), d) for _ in range(2))
    return Case(part, (q, k, vectors(rng, len(where), e), where, frequencies_for(rng, d)))


def _cases(rng: np.random.Generator) -> Iterable[Case]:
    for _ in range(6):
        yield _attend("values", rng, range(3))
    for _ in range(2):
        for positions in other_orders(rng):
            if positions.ndim == 1:
                yield _attend("positions", rng, positions)
                yield _attend(ELSEWHERE, rng, positions, int(rng.choice([2, 8, 64])), 3)
    for d, e in ((4, 4), (2, 2), (8, 8), (4, 1), (4, 6), (2, 5), (8, 3), (6, 6), (64, 4)):
        for length in (1, 2, 3, 4, d):
            if length <= 8:
                yield _attend("shapes", rng, range(length), d, e)
    with_nothing = _attend(ELSEWHERE, rng, range(3))
    for rows in with_nothing.arguments[:2]:
        rows[1] = 0
    yield with_nothing
    for _ in range(3):
        yield _attend("shapes", rng, range(3), other_width(rng), int(rng.integers(1, 9)))


def _near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    places = around(number)
    if places:
        yield _attend(ELSEWHERE, rng, places)
        yield _attend(ELSEWHERE, rng, [places[-1], 0, 2])
    for d in widths_around(number):
        yield _attend(ELSEWHERE, rng, range(3), d)
    for size in around(number, _LONGEST):
        if size > 0:
            yield _attend(ELSEWHERE, rng, range(size))
            yield _attend(ELSEWHERE, rng, range(3), e=size)


QUESTIONS = {
    "attention-code": Question(
        definitions.attention,
        lambda arguments, right: np.max(np.abs(arguments[2])) or 1.0,
        _cases,
        _near,
        shape_part="shapes",
    ),
}
