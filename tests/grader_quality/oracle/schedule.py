"""What the frequencies are asked for: widths and bases."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question
from .drawing import other_width, widths_around

_BASES = (100.0, 1000.0, 500_000.0, 2.0, 10.0, 0.5, 1e6)


def _cases(rng: np.random.Generator) -> Iterable[Case]:
    for d in (4, 6, 8):
        yield Case("values", (d,))
    for d in (2, 64, 128, 10, 12, 16, 32, *(other_width(rng) for _ in range(4))):
        yield Case("widths", (d,))
    for base in (*_BASES, *(float(10 ** rng.uniform(0.1, 7)) for _ in range(5))):
        for d in (4, 6, 8):
            yield Case("base", (d, base))
        yield Case(ELSEWHERE, (other_width(rng), base))
    yield Case("base", (8, 100))


def _near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for d in widths_around(number):
        yield Case(ELSEWHERE, (d,))
        yield Case(ELSEWHERE, (d, float(10 ** rng.uniform(0.1, 7))))
    for base in (number * 0.99, float(number), number * 1.01):
        if 0 < base < 1e8 and base != 1:
            yield Case(ELSEWHERE, (8, base))
            yield Case(ELSEWHERE, (other_width(rng), base))


QUESTIONS = {
    "frequencies": Question(
        definitions.frequencies,
        # Each on its own: a small one decides as much, far along the sequence.
        lambda arguments, right: np.abs(right),
        _cases,
        _near,
        shape_part="widths",
    ),
}
