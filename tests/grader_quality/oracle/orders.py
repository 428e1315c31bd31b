"""Positions that are not 0, 1, 2, …: where a promise is easily forgotten."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .drawing import LARGE, far_position, near_position


def other_orders(rng: np.random.Generator) -> Iterable[np.ndarray]:
    """Draw positions for sequences: one row of them, or one for each row of vectors."""
    length = int(rng.integers(2, 7))
    start = far_position(rng)
    yield np.arange(length) + start
    yield np.sort(rng.integers(0, 60, size=length))
    yield rng.integers(-50, 50, size=length)
    yield np.full(length, near_position(rng))
    yield np.repeat(rng.integers(0, 9, size=length), 2)
    yield np.arange(length)[::-1].copy()
    yield np.zeros(length, dtype=int)
    yield np.array([LARGE, 0, -LARGE])
    yield (np.arange(length) + near_position(rng)).astype(np.int32)
    yield rng.integers(-50, 50, size=(2, length))
    yield np.arange(length) + rng.integers(0, 100, size=(3, 1))
    yield rng.integers(0, 50, size=(2, 3, length))
    yield rng.integers(0, 50, size=(1, length))
