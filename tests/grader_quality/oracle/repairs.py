"""Broken programs to repair: the same questions as before, and two on weights and gains."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from . import attention, definitions, schedule, sequences
from .case import ELSEWHERE, Case, Question
from .drawing import (
    WIDTHS,
    around,
    far_position,
    frequencies_for,
    near_position,
    ordinary_vectors,
    widths_around,
)

_WIDEST = 64


def _projected(x: np.ndarray, w: np.ndarray, m: int, theta: np.ndarray) -> np.ndarray:
    query = [sum(x[i] * w[i, j] for i in range(len(x))) for j in range(w.shape[1])]
    return definitions.token(np.array(query), m, theta)


def _gained(x: np.ndarray, gain: np.ndarray, m: int, theta: np.ndarray) -> np.ndarray:
    return definitions.token(np.array([a * g for a, g in zip(x, gain, strict=True)]), m, theta)


def _projection(part: str, rng: np.random.Generator, rows: int, d: int, m: int) -> Case:
    x, w = ordinary_vectors(rng, rows), ordinary_vectors(rng, rows, d)
    return Case(part, (x, w, m, frequencies_for(rng, d)))


def _gain(part: str, rng: np.random.Generator, _rows: int, d: int, m: int) -> Case:
    x, gain = ordinary_vectors(rng, d), ordinary_vectors(rng, d)
    return Case(part, (x, gain, m, frequencies_for(rng, d)))


def _of(draw):
    def cases(rng: np.random.Generator) -> Iterable[Case]:
        for _ in range(6):
            yield draw("values", rng, 3, 4, near_position(rng))
        for m in (0, -1, -7, far_position(rng), -near_position(rng)):
            yield draw("positions", rng, 3, 4, m)
        for d in WIDTHS:
            if d != 4 and d <= _WIDEST:
                yield draw("widths", rng, int(rng.integers(1, 6)), d, 3)

    return cases


def _near(draw):
    def cases(number: float, rng: np.random.Generator) -> Iterable[Case]:
        for m in around(number):
            yield draw(ELSEWHERE, rng, 3, 4, m)
        for d in widths_around(number):
            if d <= _WIDEST:
                yield draw(ELSEWHERE, rng, 2, d, 3)

    return cases


def _size(arguments, right: np.ndarray) -> float:
    first, second = arguments[:2]
    return float(np.max(np.abs(first)) * np.max(np.abs(second))) or 1.0


def _deciding(question: Question) -> Question:
    """Let every call that costs a part of the first exercise cost the values here."""

    def cases(rng: np.random.Generator) -> Iterable[Case]:
        for case in question.cases(rng):
            yield case if case.part == ELSEWHERE else replace(case, part="values")

    return replace(question, cases=cases, shape_part="shape")


QUESTIONS = {
    **{
        f"repair-{what}": _deciding(sequences.QUESTIONS["rope-sequence"])
        for what in ("sign", "layout", "angles", "offset", "axis", "bits")
    },
    "repair-exponent": _deciding(schedule.QUESTIONS["frequencies"]),
    "repair-values": _deciding(attention.QUESTIONS["attention-code"]),
    "repair-permuted": Question(
        _projected, _size, _of(_projection), _near(_projection), "widths", float64=False
    ),
    "repair-gain": Question(_gained, _size, _of(_gain), _near(_gain), "widths", float64=False),
}
