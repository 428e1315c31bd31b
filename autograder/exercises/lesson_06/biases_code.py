"""The rivals that add a bias, as functions: ALiBi's penalties and T5's buckets."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.encodings import real_symbols
from autograder.exercises.lesson_06.setting import BIASES, lesson_exercise
from autograder.kinds.function import Claim, Function, Input, of_part
from autograder.kinds.function.features import Feature, beyond, certain_of_several, holds
from autograder.slips import rivals

#: Roundings of a logarithm are smaller; so near to a whole number no bucket is asked for.
_CLEAR = 1e-6
_USUAL = (32, 128)


def _claim(heads: int) -> Claim:
    """State Press et al., arXiv:2108.12409, section 3: −2^(−8h/H) times the distance."""
    distances = real_symbols("t", 3)
    slopes = [sp.Integer(2) ** sp.Rational(-8 * h, heads) for h in range(1, heads + 1)]
    table = [[-slope * one for one in distances] for slope in slopes]
    return Claim((distances, heads), table, f"H = {heads}")


def _table(distances: Any, heads: int) -> np.ndarray:
    slopes = 2.0 ** (-8 * np.arange(1, heads + 1) / heads)
    return -slopes[:, None] * np.asarray(distances)


_ALIBI_INPUTS = (
    *of_part("values", [(np.arange(4), 2), (np.arange(5), 8), (np.array([0, 1, 10, 100]), 4)]),
    *of_part("values", [(np.array([3, 1, 2]), 2), (np.array([50, 7]), 8), (np.arange(1, 4), 4)]),
    *of_part("heads", [(np.arange(3), 1), (np.arange(4), 16), (np.array([1, 5]), 12)]),
    *of_part("heads", [(np.array([2, 9, 4]), 3), (np.array([6, 1]), 6), (np.arange(2), 32)]),
    *of_part("distances", [(np.array([5]), 2), (np.array([4096, 20_000]), 8), (np.arange(40), 4)]),
    *of_part("distances", [(np.array([0]), 4), (np.array([2.0, 7.0]), 4)]),
)


def _fresh_alibi(rng: np.random.Generator) -> list[Input]:
    def some(longest: int = 60) -> np.ndarray:
        return rng.integers(0, longest, size=int(rng.integers(2, 7))) + 1

    return [
        Input("values", (some(), 4)),
        Input("values", (some(), 8)),
        Input("heads", (some(), int(rng.choice([3, 5, 6, 7, 10, 12, 16])))),
        Input("distances", (some(30_000), 2)),
    ]


def _near_alibi(mentioned: float, rng: np.random.Generator) -> Iterator[Input]:
    whole = round(mentioned)
    if 1 <= whole <= 64:
        yield Input("heads", (np.array([1, whole, 3]), whole))
    if 3 < whole <= 30_000:
        yield Input("distances", (np.array([whole - 1, whole, whole + 1]), 4))


def _is_clear(distance: int, buckets: int, max_distance: int) -> bool:
    """Whether the bucket is beyond doubt: the logarithm is no whole number but for its ends."""
    first = buckets // 2
    if not first < distance < max_distance:
        return True
    place = (buckets - first) * math.log(distance / first, max_distance / first)
    return abs(place - round(place)) > _CLEAR


def _is_promised(distance: int, buckets: int = 32, max_distance: int = 128) -> bool:
    """Whether a bucket is asked for: an even number of them, and a largest distance beyond."""
    if distance < 0 or buckets < 4 or buckets % 2 or max_distance <= buckets:
        return False
    return _is_clear(distance, buckets, max_distance)


#: The simplest first, and then all that are left: a slightly wrong limit moves one of them alone.
_FIRST = (0, 1, 5, 15, 16, 17, 18, 20, 21, 25, 31, 33, 40, 50, 64, 90, 100, 120, 127)
_DISTANCES = (*_FIRST, *(t for t in range(_USUAL[1]) if t not in _FIRST))
_FAR = (128, 129, 200, 500, 1000, 100_000)
_OTHERS = ((3, 8, 100), (4, 8, 100), (7, 8, 50), (30, 8, 100), (99, 8, 100), (500, 8, 100))
_MORE = ((10, 16, 40), (25, 64, 500), (40, 64, 500), (300, 64, 500), (700, 64, 500), (12, 20, 300))
_T5_INPUTS = (
    *of_part("values", [(t,) for t in _DISTANCES]),
    *of_part("far", [(t,) for t in _FAR]),
    *of_part("arguments", [one for one in (*_OTHERS, *_MORE) if _is_clear(*one)]),
)


def _fresh_t5(rng: np.random.Generator) -> list[Input]:
    def other() -> tuple[int, int, int]:
        while True:
            buckets = 2 * int(rng.integers(3, 30))
            most = int(rng.integers(2 * buckets, 1000))
            one = (int(rng.integers(0, 1.3 * most)), buckets, most)
            if _is_clear(*one):
                return one

    usual = [int(t) for t in rng.integers(0, 128, size=6) if _is_clear(int(t), *_USUAL)]
    return [
        *of_part("values", [(t,) for t in usual]),
        *of_part("far", [(int(rng.integers(129, 5000)),)]),
        *of_part("arguments", [other() for _ in range(4)]),
    ]


def _near_t5(mentioned: float, rng: np.random.Generator) -> Iterator[Input]:
    whole = round(mentioned)
    for t in (whole - 1, whole, whole + 1):
        if 0 <= t <= 200_000 and _is_clear(t, *_USUAL):
            yield Input("values" if t < _USUAL[1] else "far", (t,))
    if 3 <= whole <= 100:
        for t in (whole, 3 * whole):
            one = (t, 2 * whole, 9 * whole + 1)
            if _is_clear(*one):
                yield Input("arguments", one)


EXERCISES = (
    lesson_exercise(
        id="alibi-code",
        title="Write the bias of ALiBi",
        concepts=("alibi-t5",),
        points=3,
        kind=Function(
            "alibi_bias",
            ("distances", "heads"),
            _table,
            claims=tuple(map(_claim, (1, 2, 4, 8))),
            inputs=_ALIBI_INPUTS,
            fresh=_fresh_alibi,
            near=_near_alibi,
            wrong=rivals.ALIBI,
            features=(
                Feature("some-widths", lambda distances, heads: heads, certain_of_several),
                Feature("far-positions", lambda distances, heads: np.max(distances), beyond),
            ),
            weights={
                "values": 1.5,
                "heads": 0.75,
                "distances": 0.25,
                "shape": 0.25,
                "purity": 0.25,
            },
            promised=lambda distances, heads: heads >= 1 and np.min(distances, initial=0) >= 0,
        ),
        hints=(
            "One row for each head, one column for each distance: which two numbers are "
            "multiplied in an entry?",
            "The slopes are 2^(−8h/H) for h = 1 … H: `np.arange(1, heads + 1)` counts the heads.",
            "`slopes = 2.0 ** (-8 * np.arange(1, heads + 1) / heads)`, and "
            "`return -slopes[:, None] * distances`.",
        ),
        reread=BIASES,
    ),
    lesson_exercise(
        id="t5-bucket-code",
        title="Write the buckets of T5",
        concepts=("alibi-t5",),
        points=4,
        kind=Function(
            "t5_bucket",
            ("distance", "buckets=32", "max_distance=128"),
            rivals.buckets_of(),
            claims=(),
            inputs=_T5_INPUTS,
            fresh=_fresh_t5,
            near=_near_t5,
            wrong=rivals.T5,
            features=(
                Feature(
                    "far-positions",
                    lambda distance, buckets=32, max_distance=128: distance - max_distance,
                    beyond,
                ),
                Feature(
                    "buckets-hard-coded",
                    lambda distance, *others: bool(others),
                    holds,
                ),
            ),
            weights={
                "values": 1.75,
                "far": 0.75,
                "arguments": 1.0,
                "shape": 0.25,
                "purity": 0.25,
            },
            promised=_is_promised,
        ),
        hints=(
            "Three cases: an exact bucket, a wide one, and the last one for all that is farther.",
            "With `first = buckets // 2`, a distance below `first` is its own bucket. Beyond, the "
            "logarithm of distance / first runs from 0 to that of max_distance / first.",
            "`wide = int((buckets - first) * np.log(distance / first) / np.log(max_distance / "
            "first))`, and `min(first + wide, buckets - 1)`.",
        ),
        reread=BIASES,
    ),
)
