"""The wrong ideas about RoPE on one token and on sequences, alone and two at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from autograder.slips import angles, layouts, results, turns
from autograder.slips.encoding import encode
from autograder.slips.models import Model, Program, Slip, pairs, singles
from autograder.slips.precision import HALF, low_precision
from autograder.slips.sequences import SEQUENCE

#: Slips that may come with another one. Of those with many forms a combination says little.
FREQUENT = (
    *angles.POSITIONS[:3],
    *angles.THETA,
    *angles.ANGLE,
    *layouts.SLIPS,
    *turns.SLIPS,
    *results.EXTENT,
)
OTHERS = (*angles.POSITIONS[3:], *HALF, *results.RESULT, *results.WHOLES)


def with_slips(slips: tuple[Slip, ...]) -> Program:
    """Give the program that makes some slips: of x, positions and theta."""
    return lambda x, positions, theta: encode(x, positions, theta, slips)


def token_models(numbers: Sequence[float]) -> Iterator[Model]:
    """Give what wrong ideas make of one token, in a program that mentions some numbers."""
    yield from _models((), numbers)


def sequence_models(numbers: Sequence[float]) -> Iterator[Model]:
    """Give what wrong ideas make of a sequence, in a program that mentions some numbers."""
    yield from _models(SEQUENCE, numbers)


def _models(more: Sequence[Slip], numbers: Sequence[float]) -> Iterator[Model]:
    lengths = angles.with_lengths(numbers)
    yield from singles((*FREQUENT, *more, *OTHERS, *lengths), with_slips)
    yield low_precision(with_slips(()), largest_angle)
    yield from pairs((*FREQUENT, *more, *results.RESULT), with_slips)


def largest_angle(x: Any, positions: Any, theta: Any) -> np.ndarray:
    """Give the largest angle of every token, in radians, for each of its entries."""
    angle = np.abs(np.asarray(positions, dtype=float)[..., None]) * np.max(np.abs(theta))
    return np.broadcast_to(angle, np.shape(x))
