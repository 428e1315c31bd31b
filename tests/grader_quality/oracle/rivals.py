"""What the rivals of RoPE are called with: the sinusoidal embedding, ALiBi's bias, T5's buckets."""

from __future__ import annotations

from collections.abc import Iterable

import mpmath
import numpy as np

from .case import ELSEWHERE, Case, Question
from .definitions import cosine_and_sine
from .drawing import (
    LARGE,
    WIDTHS,
    around,
    far_position,
    frequencies_for,
    near_position,
    other_width,
    widths_around,
)

_context = mpmath.MPContext()
_context.dps = 30
#: With a prime as the largest distance no logarithm is whole, but for that of the first distance.
_PRIMES = (67, 101, 127, 251, 509, 997)


def embedding(position: int, theta: np.ndarray) -> np.ndarray:
    """Give the sine and the cosine of mθ_j, pair by pair."""
    entries: list[float] = []
    for frequency in theta:
        c, s = cosine_and_sine(int(position), float(frequency))
        entries += [s, c]
    return np.array(entries)


def penalties(distances: np.ndarray, heads: int) -> np.ndarray:
    """Give −2^(−8h/H) t for each head h and each distance t."""
    table = np.empty((heads, len(distances)))
    for h in range(heads):
        slope = _context.mpf(2) ** (-_context.mpf(8 * (h + 1)) / heads)
        table[h] = [float(-slope * float(t)) for t in distances]
    return table


def bucket(distance: int, buckets: int = 32, max_distance: int = 128) -> np.ndarray:
    """Give the bucket: the distance itself, or by the logarithm, or the last one."""
    first = buckets // 2
    if distance < first:
        return np.array(distance)
    if distance >= max_distance:
        return np.array(buckets - 1)
    share = _context.log(_context.mpf(int(distance)) / first)
    share /= _context.log(_context.mpf(int(max_distance)) / first)
    nearly_whole = _context.mpf(10) ** -20
    return np.array(first + int(_context.floor(share * (buckets - first) + nearly_whole)))


def _embedding_cases(rng: np.random.Generator) -> Iterable[Case]:
    for _ in range(6):
        yield Case("values", (near_position(rng), frequencies_for(rng, 4)))
    for m in (0, LARGE, -near_position(rng), far_position(rng), far_position(rng)):
        yield Case("positions", (m, frequencies_for(rng, 4)))
    for d in (*WIDTHS, other_width(rng), other_width(rng)):
        part = "values" if d == 4 else "widths"
        yield Case(part, (near_position(rng), frequencies_for(rng, d)))


def _embedding_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    for m in around(number):
        yield Case(ELSEWHERE, (m, frequencies_for(rng, 4)))
    for d in widths_around(number):
        yield Case(ELSEWHERE, (near_position(rng), frequencies_for(rng, d)))


def _distances(rng: np.random.Generator, farthest: int, count: int) -> np.ndarray:
    return rng.integers(1, farthest, size=count)


def _penalty_cases(rng: np.random.Generator) -> Iterable[Case]:
    for heads in (2, 4, 8, 2, 4, 8):
        yield Case("values", (_distances(rng, 120, int(rng.integers(2, 8))), heads))
    for heads in (1, 3, 12, 16, int(rng.integers(5, 40)), int(rng.integers(5, 40))):
        yield Case("heads", (_distances(rng, 50, 3), heads))
    for farthest, count in ((100_000, 3), (1000, 1), (5000, 60)):
        yield Case("distances", (_distances(rng, farthest, count), 4))


def _penalty_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    whole = round(number)
    if 1 <= whole <= 100:
        yield Case(ELSEWHERE, (_distances(rng, 50, 3), whole))
        yield Case(ELSEWHERE, (_distances(rng, 50, whole), 4))
    if 1 <= whole <= 100_000:
        yield Case(ELSEWHERE, (np.array([whole, whole + 1]), 4))


def _bucket_cases(rng: np.random.Generator) -> Iterable[Case]:
    # All of them: another largest distance moves a few only.
    for t in range(128):
        yield Case("values", (t,))
    for t in (128, 129, 300, int(rng.integers(130, 10_000))):
        yield Case("far", (t,))
    for most in _PRIMES:
        buckets = 2 * int(rng.integers(3, 31))
        for t in (*rng.integers(0, most, size=4), most, 2 * most):
            yield Case("arguments", (int(t), buckets, most))


def _bucket_near(number: float, rng: np.random.Generator) -> Iterable[Case]:
    whole = round(number)
    for t in (whole - 1, whole, whole + 1):
        if 0 <= t <= 100_000:
            yield Case(ELSEWHERE, (t,))
            yield Case(ELSEWHERE, (t, 2 * int(rng.integers(3, 31)), int(rng.choice(_PRIMES))))


QUESTIONS = {
    "sinusoidal-code": Question(
        embedding,
        lambda arguments, right: 1.0,
        _embedding_cases,
        _embedding_near,
        shape_part="widths",
        float64=False,
    ),
    "alibi-code": Question(
        penalties,
        lambda arguments, right: np.max(np.abs(right)) or 1.0,
        _penalty_cases,
        _penalty_near,
        shape_part="shape",
        float64=False,
    ),
    "t5-bucket-code": Question(
        bucket,
        lambda arguments, right: 1.0,
        _bucket_cases,
        _bucket_near,
        shape_part="shape",
        float64=False,
    ),
}
