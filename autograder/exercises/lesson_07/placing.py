"""Numbers that a program mentions, put where a width, a base, a length or a factor could decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from autograder.kinds.function import Input

_WIDEST, _LONGEST, _LARGEST_FACTOR = 512, 10_000_000, 200
_SMALLEST_BASE, _LARGEST_BASE = 50, 1e8
Candidates = Callable[[float], list[Any]]


def widths(number: float) -> list[int]:
    """List even widths around a number, and around twice as much."""
    even = 2 * round(number / 2)
    return [d for d in (even - 2, even, even + 2, 2 * even + 2) if 4 <= d <= _WIDEST]


def bases(number: float) -> list[float]:
    """List a base, and what is just below and above it."""
    return [
        b
        for b in (0.99 * number, 1.0 * number, 1.01 * number)
        if _SMALLEST_BASE <= b <= _LARGEST_BASE
    ]


def lengths(number: float) -> list[int]:
    """List whole lengths around a number."""
    whole = round(number)
    return [n for n in (whole - 1, whole, whole + 1) if 64 <= n <= _LONGEST]


def factors(number: float) -> list[float]:
    """List a factor, and what is just below and above it."""
    return [s for s in (0.99 * number, 1.0 * number, 1.01 * number) if 1 < s <= _LARGEST_FACTOR]


def speeds(number: float) -> list[np.ndarray]:
    """List frequencies with a number among them."""
    if not 0 < number < 10:
        return []
    return [np.array([one, 0.3, 0.002]) for one in (0.99 * number, number, 1.01 * number)]


def placed(
    draw: Callable[[np.random.Generator], tuple[Any, ...]],
    places: Mapping[int, Candidates],
    promised: Callable[..., bool] = lambda *_: True,
    part: str = "values",
) -> Callable[[float, np.random.Generator], Iterator[Input]]:
    """Make what puts a number into each place of drawn arguments.

    Parameters
    ----------
    draw : callable
        Draws the other arguments.
    places : mapping
        {place of an argument: from a number to what stands there}.
    promised : callable
        From arguments to whether the exercise asks for them.
    part : str
        Which part of the points is lost there; with a width it is "widths".
    """

    def near(number: float, rng: np.random.Generator) -> Iterator[Input]:
        for place, candidates in places.items():
            for value in candidates(float(number)):
                arguments = list(draw(rng))
                arguments[place] = value
                if promised(*arguments):
                    yield Input("widths" if candidates is widths else part, tuple(arguments))

    return near
