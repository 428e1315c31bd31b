"""What the ways to a longer context are asked for, defined anew and pair by pair."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from . import definitions
from .case import ELSEWHERE, Case, Question

_WIDTHS = (4, 6, 8, 64, 128)
_BASES = (100.0, 1000.0, 10_000.0, 500_000.0)


def _interpolated(theta: np.ndarray, factor: float) -> np.ndarray:
    return np.array([float(one) / float(factor) for one in theta])


def _scaled_base(d: int, base: float, trained: float, longer: float) -> np.ndarray:
    return np.array(base * math.exp(math.log(longer / trained) * d / (d - 2)))


def _dynamic(d: int, base: float, trained: float, length: float) -> np.ndarray:
    if length <= trained:
        return definitions.frequencies(d, base)
    return definitions.frequencies(d, float(_scaled_base(d, base, trained, length)))


def _between(theta: float, turns: float, ends: Sequence[float], factor: float) -> float:
    """Keep a frequency beyond the upper end, divide it below the lower one, blend between."""
    low, high = ends
    if turns >= high:
        return theta
    if turns <= low:
        return theta / factor
    above = (turns - low) / (high - low)
    return theta / factor + above * (theta - theta / factor)


def _yarn(d: int, base: float, factor: float, trained: float) -> np.ndarray:
    theta = definitions.frequencies(d, base)
    turns = [trained * float(one) / (2 * math.pi) for one in theta]
    pairs = zip(theta, turns, strict=True)
    return np.array([_between(float(one), turn, (1, 32), factor) for one, turn in pairs])


def _llama3(
    theta: np.ndarray, factor: float = 8, low: float = 1, high: float = 4, trained: float = 8192
) -> np.ndarray:
    turns = [trained / (2 * math.pi / float(one)) for one in theta]
    pairs = zip(theta, turns, strict=True)
    return np.array([_between(float(one), turn, (low, high), factor) for one, turn in pairs])


def _partial(d: int, rotated: int, base: float = 10000.0) -> np.ndarray:
    theta = definitions.frequencies(rotated, base).tolist()
    return np.array(theta + [0.0] * (d // 2 - rotated // 2))


def _speeds(rng: np.random.Generator, pairs: int) -> np.ndarray:
    return 10.0 ** rng.uniform(-5, 0.2, size=pairs)


def _of_interpolated(rng: np.random.Generator) -> Iterable[Case]:
    for pairs in (1, 2, 4, 32):
        for factor in (2, 4.0, float(rng.uniform(1, 30)), 64.0):
            yield Case("values", (_speeds(rng, pairs), factor))


def _model(rng: np.random.Generator, longer: bool) -> tuple[float, int, int]:
    """Draw a base, a trained length, and a length above it where that is promised."""
    trained = int(rng.choice([512, 1000, 2048, 4096]))
    length = (
        trained * 2 + int(rng.integers(4096, 200_000)) if longer else int(rng.integers(1, 9000))
    )
    return float(rng.choice(_BASES)), trained, length


def _of_bases(longer: bool) -> Any:
    def cases(rng: np.random.Generator) -> Iterable[Case]:
        for d in _WIDTHS:
            for _ in range(4):
                yield Case("values" if d <= 8 else "widths", (d, *_model(rng, longer)))

    return cases


def _of_yarn(rng: np.random.Generator) -> Iterable[Case]:
    for d in (4, 8, 16, 32, 48, 64, 128):
        for _ in range(4):
            base, trained, _ = _model(rng, True)
            factor = float(rng.uniform(1.5, 40))
            part = "values" if 16 <= d <= 64 else "widths"
            yield Case(part, (d, base, factor, trained))


def _of_llama3(rng: np.random.Generator) -> Iterable[Case]:
    for pairs in (6, 20, 64):
        for _ in range(3):
            yield Case("values", (_speeds(rng, pairs),))
            low, factor = float(rng.uniform(0.5, 3)), float(rng.uniform(2, 32))
            high, trained = low + float(rng.uniform(4, 8)), int(rng.integers(1000, 20_000))
            yield Case("parameters", (_speeds(rng, pairs), factor, low, high, trained))


def _of_partial(rng: np.random.Generator) -> Iterable[Case]:
    for d in (16, 20, 64, 128):
        for rotated in (2, 4, 8, 16):
            part = "values" if d <= 20 else "widths"
            yield Case(ELSEWHERE, (d, rotated))
            yield Case(part if d == 16 else ELSEWHERE, (d, rotated, float(rng.choice(_BASES))))


def _lengths_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for d in (2 * round(number / 2), 2 * round(number)):
        if 4 <= d <= 500:
            yield Case(ELSEWHERE, (d, *_model(rng, True)))
    if 100 <= number < 1e7:
        yield Case(ELSEWHERE, (8, float(number), 1000, 4000))
        yield Case(ELSEWHERE, (8, 10_000.0, int(number), int(3 * number)))


def _factor_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    if 1 < number < 100:
        yield Case(ELSEWHERE, (_speeds(rng, 4), float(number)))


def _yarn_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for d in (2 * round(number / 2), 2 * round(number)):
        if 4 <= d <= 500:
            yield Case(ELSEWHERE, (d, 10_000.0, 8.0, 4096))
    if 100 <= number < 1e6:
        yield Case(ELSEWHERE, (32, 10_000.0, 8.0, int(number)))


def _partial_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for d in (2 * round(number / 2), 2 * round(number)):
        if 8 <= d <= 500:
            yield Case(ELSEWHERE, (d, 8, 500.0))


def _each(arguments: Any, right: np.ndarray) -> np.ndarray:
    """Measure every entry by its own size; what is 0 must be 0."""
    return np.where(right == 0, 1.0, np.abs(right))


QUESTIONS = {
    "interpolated-code": Question(_interpolated, _each, _of_interpolated, _factor_near, "dtype"),
    "scaled-base-code": Question(
        _scaled_base, _each, _of_bases(longer=True), _lengths_near, "widths"
    ),
    "dynamic-ntk-code": Question(_dynamic, _each, _of_bases(longer=False), _lengths_near, "widths"),
    "yarn-code": Question(_yarn, _each, _of_yarn, _yarn_near, "widths"),
    "llama3-code": Question(_llama3, _each, _of_llama3, _factor_near, "dtype"),
    "partial-rotary-code": Question(_partial, _each, _of_partial, _partial_near, "widths"),
}
