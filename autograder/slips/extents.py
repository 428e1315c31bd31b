"""Which pairs of a vector are turned, and which of their entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from autograder.slips.models import Slip

Pair = tuple[np.ndarray, np.ndarray]
Extent = Callable[[Pair, Pair], Pair]


def _turned(which: Callable[[int], slice | int], zeros: bool = False) -> Extent:
    """Turn some pairs alone, of so many; the others stay, or are 0."""

    def extent(old: Pair, new: Pair) -> Pair:
        made = []
        for before, after in zip(old, new, strict=True):
            out = np.zeros_like(before) if zeros else before.copy()
            pairs = which(before.shape[-1])
            out[..., pairs] = after[..., pairs]
            made.append(out)
        return made[0], made[1]

    return extent


def _nothing(one: np.ndarray) -> np.ndarray:
    return np.zeros_like(one)


EXTENT = (
    Slip("first-half-only", "extent", _turned(lambda pairs: slice(pairs // 2))),
    Slip("first-pair-only", "extent", _turned(lambda pairs: 0)),
    Slip("one-entry-left", "extent", lambda old, new: (new[0], old[1])),
)

OTHER_ENTRIES = (
    Slip("one-entry-left", "extent", lambda old, new: (old[0], new[1])),
    Slip("one-entry-left", "extent", lambda old, new: (new[0], _nothing(old[1]))),
    Slip("one-entry-left", "extent", lambda old, new: (_nothing(old[0]), new[1])),
)

OTHER_PAIRS = (
    Slip("first-pair-only", "extent", _turned(lambda pairs: 0, zeros=True)),
    Slip("last-pair-only", "extent", _turned(lambda pairs: -1)),
    Slip("last-pair-only", "extent", _turned(lambda pairs: -1, zeros=True)),
    Slip("last-pair-left", "extent", _turned(lambda pairs: slice(pairs - 1))),
    Slip("last-pair-left", "extent", _turned(lambda pairs: slice(pairs - 1), zeros=True)),
    Slip("every-second-pair", "extent", _turned(lambda pairs: slice(0, None, 2))),
    Slip("every-second-pair", "extent", _turned(lambda pairs: slice(0, None, 2), zeros=True)),
)


def with_counts(numbers: Sequence[float]) -> tuple[Slip, ...]:
    """Give the slips of turning a fixed number of pairs, which is right up to some width.

    Parameters
    ----------
    numbers : sequence of float
        What a program mentions: pairs, or entries.
    """
    whole = [int(one) for one in numbers if one == int(one) and 1 < one < 1000]
    counts = dict.fromkeys([2, *whole, *(one // 2 for one in whole if one > 3)])
    return tuple(
        Slip("some-widths", "extent", _turned(lambda pairs, count=count: slice(count)))
        for count in counts
    )
