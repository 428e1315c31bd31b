"""Drawing what functions are called with: vectors, frequencies, positions."""

from __future__ import annotations

import numpy as np

#: A far position, and the widths that are always tried.
LARGE, WIDTHS = 100_003, (2, 6, 8, 64)
#: No program need take a position farther from 0 than this, or a vector wider than that; of those
#: that are drawn none is wider than the last.
FARTHEST, WIDEST, WIDEST_DRAWN = 200_000, 600, 160
#: No program need be right about larger entries than this, longer sequences, or more numbers.
LARGEST_ENTRY, LONGEST, MOST_NUMBERS = 1e5, 150, 10_000


def vectors(rng: np.random.Generator, *shape: int) -> np.ndarray:
    """Draw vectors of any size from a thousandth to a thousand."""
    return rng.normal(size=shape) * 10.0 ** rng.uniform(-3, 3)


def ordinary_vectors(rng: np.random.Generator, *shape: int) -> np.ndarray:
    """Draw vectors whose inner products leave every weight of a softmax something."""
    return rng.normal(size=shape)


def frequencies_for(rng: np.random.Generator, d: int) -> np.ndarray:
    """Draw the usual frequencies, those of another base, or any real ones."""
    pairs = d // 2
    kind = rng.integers(4)
    if kind >= 2:
        frequencies = 3 * 10.0 ** rng.uniform(-4, 0, size=pairs)
        if kind == 3:
            frequencies[rng.integers(pairs)] *= rng.integers(-1, 2)
        return frequencies
    base = 10_000.0 if kind == 0 else float(10 ** rng.uniform(0.5, 6))
    return base ** (-2.0 * np.arange(pairs) / d)


def one_frequency(rng: np.random.Generator) -> float:
    """Draw a frequency of any size up to 3."""
    return float(3 * 10 ** rng.uniform(-4, 0))


def near_position(rng: np.random.Generator) -> int:
    """Draw a small position."""
    return int(rng.integers(1, 51))


def far_position(rng: np.random.Generator) -> int:
    """Draw a position of any size, to both sides."""
    return int(10 ** rng.uniform(0, 5)) * int(rng.choice([1, -1]))


def other_width(rng: np.random.Generator) -> int:
    """Draw an even width."""
    return 2 * int(rng.integers(1, WIDEST_DRAWN // 2 + 1))


def around(number: float, farthest: int = FARTHEST) -> list[int]:
    """List the whole numbers around a number and around its opposite."""
    if abs(number) > farthest:
        return []
    middle = round(number)
    return sorted({sign * middle + step for sign in (1, -1) for step in (-1, 0, 1)})


def widths_around(number: float) -> list[int]:
    """List the even widths around a number, and around twice as much."""
    found = {n + n % 2 for middle in (number, 2 * number) for n in around(middle, WIDEST)}
    return sorted(width for width in found if 2 <= width <= WIDEST)


def holding(rng: np.random.Generator, number: float, array: np.ndarray) -> list[np.ndarray]:
    """Put a number, and what is just below and above it, first and anywhere into an array."""
    if abs(number) > LARGEST_ENTRY:
        return []
    step, arrays = max(1e-3, abs(number) / 100), []
    for value in (number - step, number, number + step):
        for place in {0, int(rng.integers(array.size))}:
            copy = array.copy()
            copy.flat[place] = value
            arrays.append(copy)
    return arrays
