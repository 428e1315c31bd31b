"""Vectors and positions in numbers, on which an encoding is tried beside its proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from autograder.kinds.function.around import around

#: A vector of shape (d,), and a position.
Input = tuple[np.ndarray, Any]
#: Positions that are tried with random vectors: as whole numbers, and as any real ones.
WHOLE, REAL = (0, 1, 5, 17, 100, -1, -4), (0.0, 0.5, 2.0, -1.25)
#: How many more positions of each kind are drawn, and from how far.
DRAWN, FARTHEST = 4, 3000
#: Positions at which two plain vectors are tried, so that scores can be compared.
SHIFTS = (0, 1, 2, 3)


def plain_vectors(dim: int) -> tuple[np.ndarray, np.ndarray]:
    """Give a q and a k that can be said in a sentence: (1, 1, …) and (1, 2, …)."""
    return np.ones(dim), np.arange(1.0, dim + 1)


def basic_inputs(dim: int, rng: np.random.Generator) -> list[Input]:
    """Give the inputs on which every encoding is tried, the simplest first.

    Parameters
    ----------
    dim : int
        The length d of the vectors.
    rng : numpy.random.Generator
        Draws vectors, and some of the positions.
    """
    inputs: list[Input] = [(x, at) for x in plain_vectors(dim) for at in SHIFTS]
    drawn = rng.integers(-FARTHEST, FARTHEST, size=DRAWN).tolist()
    drawn += rng.uniform(-50, 50, size=DRAWN).tolist()
    scalars = (np.int64(3), np.float64(1.5))
    inputs += [(rng.normal(size=dim), at) for at in (*WHOLE, *REAL, *drawn, *scalars)]
    return inputs


def inputs_around(numbers: Sequence[float], dim: int, rng: np.random.Generator) -> Iterator[Input]:
    """Give inputs at which a program that mentions some numbers may decide by them."""

    def whole(rng: np.random.Generator) -> Input:
        return rng.normal(size=dim), int(rng.integers(0, 20))

    def real(rng: np.random.Generator) -> Input:
        return rng.normal(size=dim), float(rng.uniform(0, 20))

    for draw in (whole, real):
        yield from around(numbers, draw, rng)
