"""Slips on the way to the angle mθ: in the positions, in the frequencies, and in their product."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from autograder.slips.models import Slip
from ropelib.frequencies import frequencies

#: Lengths that tables of positions usually have, beside those that a program mentions.
USUAL_LENGTHS = (512, 1024, 2048, 4096)
_MOST_LENGTHS = 6

Positions = Callable[[np.ndarray, np.ndarray], np.ndarray]

POSITIONS = (
    Slip("off-by-one", "positions", lambda m, x: m - 1),
    Slip("off-by-one-more", "positions", lambda m, x: m + 1),
    Slip("position-ignored", "positions", lambda m, x: np.ones_like(m)),
    Slip("absolute-position", "positions", lambda m, x: np.abs(m)),
    *(
        Slip("position-cut", "positions", lambda m, x, kind=kind: m.astype(kind).astype(float))
        for kind in ("int8", "uint8", "int16", "uint16")
    ),
)

THETA = (
    Slip("equal-frequencies", "theta", lambda theta: np.full_like(theta, theta[0])),
    Slip("reversed-frequencies", "theta", lambda theta: theta[::-1]),
    Slip("frequencies-hard-coded", "theta", lambda theta: frequencies(2 * len(theta))),
)


SQUARED = Slip("frequencies-squared", "theta", np.square)


def _previous(theta: np.ndarray) -> np.ndarray:
    """Give every pair the frequency of the one before, and the first its own."""
    return np.concatenate([theta[:1], theta[:-1]])


#: Which pair has which frequency. Two pairs alone do not tell some of these apart.
ORDER_OF_THETA = (
    Slip("frequencies-sorted", "theta", np.sort),
    Slip("frequencies-sorted", "theta", lambda theta: np.sort(theta)[::-1]),
    Slip("frequencies-shifted", "theta", lambda theta: np.roll(theta, 1)),
    Slip("frequencies-shifted", "theta", lambda theta: np.roll(theta, -1)),
    Slip("frequencies-shifted", "theta", _previous),
    Slip("linear-frequencies", "theta", lambda theta: np.linspace(theta[0], theta[-1], len(theta))),
)

ANGLE = (
    Slip("frequency-ignored", "angle", lambda m, theta: m[..., None] + 0 * theta),
    Slip("position-added", "angle", lambda m, theta: m[..., None] + theta),
    Slip("degrees-for-radians", "angle", lambda m, theta: np.deg2rad(m[..., None] * theta)),
    Slip("degrees-for-radians", "angle", lambda m, theta: np.rad2deg(m[..., None] * theta)),
    Slip("turns-for-radians", "angle", lambda m, theta: 2 * np.pi * (m[..., None] * theta)),
    Slip("applied-twice", "angle", lambda m, theta: 2 * (m[..., None] * theta)),
)


def _divided(m: np.ndarray, theta: np.ndarray, turns: bool) -> np.ndarray:
    if not np.all(theta):
        raise ValueError("A program that divides by a frequency of 0 may stop, or give anything.")
    return m[..., None] * (2 * np.pi) / theta if turns else m[..., None] / theta


#: Angles so large that roundings show.
LARGE = (
    Slip("divided-by-frequency", "angle", lambda m, theta: _divided(m, theta, turns=False)),
    Slip("periods-for-frequencies", "angle", lambda m, theta: _divided(m, theta, turns=True)),
)


def _whole(rounding: Callable[[np.ndarray], np.ndarray], always: bool = True) -> Slip:
    """Make angles whole: always, or where they are put into an array of the positions' type."""

    def angle(m: np.ndarray, theta: np.ndarray) -> np.ndarray:
        exact = m[..., None] * theta
        return rounding(exact) if always or m.dtype.kind in "iu" else exact

    return Slip("angles-cut-to-integers", "angle", angle)


WHOLE_ANGLES = (*map(_whole, (np.trunc, np.floor, np.round)), _whole(np.trunc, always=False))

#: Where frequencies may be negative.
ABSOLUTE_ANGLES = (
    Slip("absolute-angle", "angle", lambda m, theta: np.abs(m[..., None] * theta)),
    Slip("absolute-angle", "angle", lambda m, theta: m[..., None] * np.abs(theta)),
)


def with_lengths(numbers: Sequence[float]) -> tuple[Slip, ...]:
    """Give the slips of a limited length: positions modulo it, and clipped at it.

    Parameters
    ----------
    numbers : sequence of float
        What a program mentions; a limit is among them, or one less or more.
    """
    mentioned = lengths(numbers)
    most_likely = list(dict.fromkeys([*mentioned, *USUAL_LENGTHS]))
    ends = [most for length in most_likely for most in (length - 1, length)]
    around = [most for length in mentioned for most in (length - 1, length)]
    return (
        *(Slip("position-modulo", "positions", lambda m, x, n=n: m % n) for n in most_likely),
        *(Slip("position-modulo", "positions", lambda m, x, n=n: np.fmod(m, n)) for n in mentioned),
        *(Slip("position-clipped", "positions", lambda m, x, n=n: np.minimum(m, n)) for n in ends),
        *(Slip("position-clipped", "positions", lambda m, x, n=n: np.clip(m, 0, n)) for n in ends),
        *(Slip("position-clipped", "positions", one) for n in around for one in _limits(n)),
    )


def _limits(most: int) -> tuple[Positions, ...]:
    return lambda m, x: np.maximum(m, -most), lambda m, x: np.clip(m, -most, most)


def lengths(numbers: Sequence[float]) -> list[int]:
    """Give the mentioned numbers that can be the length of a table."""
    whole = [abs(int(one)) for one in numbers if one == int(one) and 3 < abs(one) < 1e6]
    return whole[:_MOST_LENGTHS]
