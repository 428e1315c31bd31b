"""What the functions that regroup a vector into complex numbers, and back, are called with."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question
from .drawing import WIDTHS, holding, other_width, vectors, widths_around


def _vectors(rng: np.random.Generator) -> Iterable[tuple[str, np.ndarray]]:
    for _ in range(8):
        yield "values", vectors(rng, 4)
    for x in ([0.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 1.0], [1.0, 2.0, 3.0, 4.0]):
        yield "values", np.array(x)
    for d in (*WIDTHS, *(other_width(rng) for _ in range(4))):
        yield "widths", vectors(rng, d)
        yield "widths", np.arange(1.0, d + 1)


def _vectors_near(number: float, rng: np.random.Generator) -> Iterable[np.ndarray]:
    yield from holding(rng, number, vectors(rng, 4))
    for d in widths_around(number):
        yield vectors(rng, d)


def _parts(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return x[0::2].copy(), x[1::2].copy()


QUESTIONS = {
    "complex-parts-code": Question(
        definitions.parts,
        lambda arguments, right: np.max(np.abs(right)) or 1.0,
        lambda rng: (Case(part, (x,)) for part, x in _vectors(rng)),
        lambda number, rng: (Case(ELSEWHERE, (x,)) for x in _vectors_near(number, rng)),
        shape_part="widths",
        float64=False,
    ),
    "vector-from-parts-code": Question(
        definitions.from_parts,
        lambda arguments, right: np.max(np.abs(right)) or 1.0,
        lambda rng: (Case(part, _parts(x)) for part, x in _vectors(rng)),
        lambda number, rng: (Case(ELSEWHERE, _parts(x)) for x in _vectors_near(number, rng)),
        shape_part="widths",
        float64=False,
    ),
}
