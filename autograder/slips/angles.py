"""Slips on the way to the angle mθ: in the positions, in the frequencies, and in their product."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from autograder.slips.models import Slip
from ropelib.frequencies import frequencies

#: Lengths that tables of positions usually have, beside those that a program mentions.
USUAL_LENGTHS = (512, 1024, 2048, 4096)
_MOST_LENGTHS = 6

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

ANGLE = (
    Slip("frequency-ignored", "angle", lambda m, theta: m[..., None] + 0 * theta),
    Slip("position-added", "angle", lambda m, theta: m[..., None] + theta),
    Slip("degrees-for-radians", "angle", lambda m, theta: np.deg2rad(m[..., None] * theta)),
    Slip("degrees-for-radians", "angle", lambda m, theta: np.rad2deg(m[..., None] * theta)),
    Slip("turns-for-radians", "angle", lambda m, theta: 2 * np.pi * (m[..., None] * theta)),
    Slip("applied-twice", "angle", lambda m, theta: 2 * (m[..., None] * theta)),
)


def with_lengths(numbers: Sequence[float]) -> tuple[Slip, ...]:
    """Give the slips of a limited length: positions modulo it, and clipped below it.

    Parameters
    ----------
    numbers : sequence of float
        What a program mentions; a limit is among them, or one less or more.
    """
    mentioned = [int(one) for one in numbers if one == int(one) and 3 < abs(one) < 1e6]
    lengths = dict.fromkeys([*mentioned[:_MOST_LENGTHS], *USUAL_LENGTHS])
    return tuple(
        slip
        for length in lengths
        for slip in (
            Slip("position-modulo", "positions", lambda m, x, n=length: m % n),
            *(
                Slip("position-clipped", "positions", lambda m, x, n=most: np.minimum(m, n))
                for most in (length - 1, length)
            ),
        )
    )
