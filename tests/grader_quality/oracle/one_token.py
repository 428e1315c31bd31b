"""What RoPE on one token is called with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question
from .drawing import (
    LARGE,
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


def _token(part: str, rng: np.random.Generator, position: object, d: int = 4, **x: object) -> Case:
    row = x.get("x", vectors(rng, d))
    return Case(part, (row, position, frequencies_for(rng, d)))


def _cases(rng: np.random.Generator) -> Iterable[Case]:
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
    for d in (*WIDTHS, *(other_width(rng) for _ in range(4))):
        yield _token("widths", rng, near_position(rng), d)
        yield _token("widths", rng, near_position(rng), d)
        yield _token(ELSEWHERE, rng, far_position(rng), d)


def _near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for position in around(number):
        yield _token(ELSEWHERE, rng, position)
    for x in holding(rng, number, vectors(rng, 4)):
        yield _token(ELSEWHERE, rng, near_position(rng), x=x)
    for d in widths_around(number):
        yield _token(ELSEWHERE, rng, near_position(rng), d)


QUESTIONS = {
    "rope-token": Question(
        definitions.token,
        lambda arguments, right: np.max(np.abs(right)) or 1.0,
        _cases,
        _near,
        shape_part="widths",
    ),
}
