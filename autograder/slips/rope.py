"""The wrong ideas about RoPE on one token and on sequences, alone and two at a time."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from autograder.slips import angles, cosines, extents, layouts, orders, results, turns
from autograder.slips.encoding import encode
from autograder.slips.mentioned import with_numbers
from autograder.slips.models import WHOLE, Model, Program, Slip, pairs, singles
from autograder.slips.precision import HALF, low_precision
from autograder.slips.sequences import OTHER_FORMS, SEQUENCE

#: Slips that may come with another one. Of those with many forms a combination says little.
FREQUENT = (
    *angles.POSITIONS[:3],
    *angles.THETA,
    *angles.ANGLE,
    *layouts.SLIPS,
    *turns.SLIPS,
    *extents.EXTENT,
)
OTHERS = (*angles.POSITIONS[3:], *HALF, *results.RESULT, *results.WHOLES)

#: Slips in the turn of a single pair.
OF_A_PAIR = (
    *turns.COPIED,
    *cosines.MINUS_AT_A_COSINE,
    *cosines.SIGN_LOST,
    *cosines.SERIES,
    *cosines.NO_IMAGINARY_UNIT,
    *cosines.MULTIPLIED,
    *turns.QUADRANT_LOST,
    turns.DIRECTIONS,
    *extents.OTHER_ENTRIES,
    angles.SQUARED,
    *angles.WHOLE_ANGLES,
    results.ADDED,
    *results.DIVIDED_BY_ZERO,
    results.POWER,
    *results.NOT_APPLIED,
)
#: Slips that vectors of several pairs show.
OF_PAIRS = (*angles.ORDER_OF_THETA, *layouts.NEIGHBOURS, *extents.OTHER_PAIRS)
OF_SEQUENCES = (
    *SEQUENCE,
    *OTHER_FORMS,
    *orders.ORDER,
    *orders.TABLES,
    *orders.ALONG_PAIRS,
    *orders.MIXED,
    *orders.RESULTS,
)

#: A few roundings to 24 binary digits.
_ROUNDINGS = 4
#: What comes with any other slip.
_USUAL = ("clockwise", "half-split")


def with_slips(slips: tuple[Slip, ...]) -> Program:
    """Give the program that makes some slips: of x, positions and theta."""
    return lambda x, positions, theta: encode(x, positions, theta, slips)


def token_models(numbers: Sequence[float]) -> Iterator[Model]:
    """Give what wrong ideas make of one token, in a program that mentions some numbers."""
    yield from _models((), (), numbers)


def sequence_models(numbers: Sequence[float]) -> Iterator[Model]:
    """Give what wrong ideas make of a sequence, in a program that mentions some numbers."""
    yield from _models(SEQUENCE, OF_SEQUENCES, numbers)


def _models(
    frequent: Sequence[Slip], more: Sequence[Slip], numbers: Sequence[float]
) -> Iterator[Model]:
    rare = (*OF_A_PAIR, *OF_PAIRS, *more)
    yield from singles((*FREQUENT, *OTHERS, *rare), with_slips)
    yield from singles((*with_numbers(numbers), *extents.with_counts(numbers)), with_slips)
    yield from of_large_angles(with_slips, lambda x, positions, theta: np.max(np.abs(positions)))
    yield from of_few_digits(with_slips)
    yield low_precision(with_slips(()), largest_angle)
    yield from pairs((*FREQUENT, *frequent), with_slips)
    yield from with_usual((*rare, *results.RESULT))


def with_usual(slips: Sequence[Slip]) -> Iterator[Model]:
    """Give what slips make that come together with a usual one, and turns with sine for cosine."""
    usual = [slip for slip in FREQUENT if slip.misconception in _USUAL]
    swapped = ((turns.SWAPPED_ANGLE, turn) for turn in turns.SLIPS)
    for one, other in (*itertools.product(usual, slips), *swapped):
        ideas = (one.misconception, other.misconception)
        if one.stage != other.stage and other.stage != WHOLE and len(set(ideas)) == 2:
            yield Model(ideas, with_slips((one, other)))


def of_few_digits(
    program: Callable[[tuple[Slip, ...]], Program], reach: Callable[..., float] = lambda *given: 1.0
) -> Iterator[Model]:
    """Give what is nearly right: cosines or results rounded, digits lost at any angle.

    Parameters
    ----------
    program : callable
        From the slips that are made to the program that makes them.
    reach : callable, optional
        From an input's arguments to what an error is multiplied by on its way to the result.
    """

    def lost(*given: Any) -> float:
        return _ROUNDINGS * float(np.finfo(np.float32).eps) * reach(*given)

    def shortened(*given: Any) -> np.ndarray:
        return np.asarray(program(())(*given), dtype=np.float32).astype(float)

    for slip in (*cosines.ROUNDED, *results.ROUNDED):
        yield Model((slip.misconception,), program((slip,)), lambda *given: 0.0)
    yield Model(("few-digits-on-the-way",), shortened, lost)


def of_large_angles(
    program: Callable[[tuple[Slip, ...]], Program], farthest: Callable[..., float]
) -> Iterator[Model]:
    """Give what divides by frequencies, to as many digits as its angles leave.

    Parameters
    ----------
    program : callable
        From the slips that are made to the program that makes them.
    farthest : callable
        From an input's arguments, the frequencies last, to its largest position.
    """

    def lost(*given: Any) -> float:
        largest = 2 * np.pi * farthest(*given) / np.min(np.abs(given[-1]))
        return _ROUNDINGS * float(np.finfo(float).eps) * float(largest)

    for slip in angles.LARGE:
        yield Model((slip.misconception,), program((slip,)), lost)


def largest_angle(x: Any, positions: Any, theta: Any) -> np.ndarray:
    """Give the largest angle of every token, in radians, for each of its entries."""
    angle = np.abs(np.asarray(positions, dtype=float)[..., None]) * np.max(np.abs(theta))
    return np.broadcast_to(angle, np.shape(x))
