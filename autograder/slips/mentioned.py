"""Slips that depend on a number which the program mentions: a limit, a base, the end of a table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from autograder.slips.angles import lengths, with_lengths
from autograder.slips.models import Slip
from ropelib.frequencies import frequencies

#: Of so many mentioned numbers each kind of slip is made.
_MOST = 6
#: Factors beyond this leave nothing to compare with.
_SMALLEST = 1e-3


def with_numbers(numbers: Sequence[float]) -> tuple[Slip, ...]:
    """Give the slips of one number or a few.

    Parameters
    ----------
    numbers : sequence of float
        What a program mentions.
    """
    scaled = tuple(
        Slip("scaled-on-the-way", "result", lambda x, out, by=by: by * out)
        for one in numbers[:_MOST]
        if _SMALLEST < abs(one) < 1 / _SMALLEST and one != 1
        for by in (one, 1 / one)
    )
    return (*with_lengths(numbers), *_looked_up(numbers), *_own_frequencies(numbers), *scaled)


def _looked_up(numbers: Sequence[float]) -> tuple[Slip, ...]:
    """Look positions up in a table of so many rows, where −1 is the last one."""

    def row(m: np.ndarray, length: int) -> np.ndarray:
        if np.any((m >= length) | (m < -length)):
            raise IndexError(f"There is no such row among {length}.")
        return np.where(m < 0, m + length, m)

    return tuple(
        Slip("positions-from-a-table", "positions", lambda m, x, n=length: row(m, n))
        for length in lengths(numbers)
    )


def _own_frequencies(numbers: Sequence[float]) -> tuple[Slip, ...]:
    """Take frequencies of another base, or written down: one for all pairs, or two in turns."""
    bases = [one for one in numbers if one > 2][:_MOST]
    written = [one for one in numbers if one % 1][:_MOST]
    twos = list(zip(written, written[1:], strict=False))

    def fitting(theta: np.ndarray, two: tuple[float, float]) -> np.ndarray:
        if len(theta) != 2:
            raise ValueError("Two frequencies turn two pairs.")
        return np.array(two)

    changes = (
        *(lambda theta, b=b: frequencies(2 * len(theta), b) for b in bases),
        *(lambda theta, one=one: np.full_like(theta, one) for one in written),
        *(lambda theta, two=two: np.resize(two, len(theta)) for two in twos),
        *(lambda theta, two=two: fitting(theta, two) for two in twos),
    )
    return tuple(Slip("frequencies-hard-coded", "theta", change) for change in changes)
