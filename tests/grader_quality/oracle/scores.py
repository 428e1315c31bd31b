"""What the score of a query and a key is asked for."""

from __future__ import annotations

from collections.abc import Iterable

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


def _score(part: str, rng: np.random.Generator, m: int, n: int, d: int = 4, **rows: object) -> Case:
    q, k = rows.get("q", vectors(rng, d)), rows.get("k", vectors(rng, d))
    refuses = isinstance(m, np.integer)
    return Case(part, (q, k, m, n, frequencies_for(rng, d)), may_refuse=refuses)


def _small(rng: np.random.Generator) -> tuple[int, int]:
    m, n = rng.choice(np.arange(1, 21), size=2, replace=False)
    return int(m), int(n)


def _cases(rng: np.random.Generator) -> Iterable[Case]:
    for _ in range(8):
        yield _score("values", rng, *_small(rng))
    for m, n in ((0, 0), (0, 5), (5, 0), (3, 3), (-2, 4), (4, -2), (-3, -3), (-5, -1), (50, 3)):
        yield _score("positions", rng, m, n)
    for m, n in ((LARGE, 2), (2, LARGE), (LARGE, LARGE + 3), (-LARGE, 1), (LARGE, LARGE)):
        yield _score("positions", rng, m, n)
    for _ in range(8):
        yield _score("positions", rng, far_position(rng), far_position(rng))
        yield _score("positions", rng, near_position(rng), far_position(rng))
    yield _score("positions", rng, np.int64(5), np.int64(2))
    yield _score(ELSEWHERE, rng, *_small(rng), q=np.zeros(4))
    yield _score(ELSEWHERE, rng, *_small(rng), k=np.zeros(4))
    for d in (2, 6, 64, 8, *(other_width(rng) for _ in range(3))):
        yield _score("widths", rng, *_small(rng), d)
        yield _score("widths", rng, *_small(rng), d)
        yield _score(ELSEWHERE, rng, far_position(rng), far_position(rng), d)


def _near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for place in around(number):
        for m, n in ((place, 1), (1, place), (place, place + 1), (place + 3, 3), (3, place + 3)):
            yield _score(ELSEWHERE, rng, m, n)
    for d in widths_around(number):
        yield _score(ELSEWHERE, rng, *_small(rng), d)
    for row in holding(rng, number, vectors(rng, 4)):
        yield _score(ELSEWHERE, rng, *_small(rng), q=row)
        yield _score(ELSEWHERE, rng, *_small(rng), k=row)


def _lengths_multiplied(arguments: tuple, right: np.ndarray) -> float:
    """Sum |q_j| |k_j| over the pairs: the score may be small by cancelling alone."""
    q, k = (np.hypot(row[0::2], row[1::2]) for row in arguments[:2])
    return float(q @ k) or 1.0


_SCORE = Question(definitions.score, _lengths_multiplied, _cases, _near, shape_part="widths")

QUESTIONS = {"score": _SCORE, "complex-score": _SCORE}
