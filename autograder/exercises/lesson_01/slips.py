"""What wrong ideas make of one pair, of the block, and of one turn: slips of RoPE at d = 2."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.slips import angles, cosines, extents, results, turns
from autograder.slips.encoding import encode
from autograder.slips.mentioned import with_numbers
from autograder.slips.models import Model, Program, Slip, pairs, singles
from autograder.slips.precision import HALF, low_precision
from autograder.slips.rope import largest_angle, of_few_digits, of_large_angles

#: From an exercise's arguments to a vector, or rows of them, with a position and a frequency.
Given = Callable[..., tuple[Any, Any, Any]]

#: Slips that a matrix shows as well as a vector.
TURNS = (*turns.SLIPS, *cosines.SIGN_LOST, *cosines.SERIES, *cosines.MINUS_AT_A_COSINE)
#: What each entry of a vector becomes, and its length.
OF_ENTRIES = (
    *turns.COPIED,
    *cosines.NO_IMAGINARY_UNIT,
    *cosines.MULTIPLIED,
    *turns.QUADRANT_LOST,
    turns.DIRECTIONS,
    extents.EXTENT[-1],
    *extents.OTHER_ENTRIES,
    *results.DIVIDED_BY_ZERO,
    *(slip for slip in results.RESULT if slip.misconception == "normalised-on-the-way"),
    results.ADDED,
)
#: A factor of d/2 is none here.
SCALED = tuple(
    slip
    for slip in results.RESULT
    if slip.misconception == "scaled-on-the-way" and slip.change(np.eye(2), 1.0) != 1
)
_MADE_OF_TWO = ("frequency-ignored", "position-added")
#: What becomes of an angle, and of the position and the frequency that it is made of.
OF_ONE_ANGLE = (
    *(slip for slip in angles.ANGLE if slip.misconception not in _MADE_OF_TWO),
    *angles.WHOLE_ANGLES[:3],
    angles.ABSOLUTE_ANGLES[0],
)
OF_ANGLES = (
    *angles.POSITIONS,
    *angles.ANGLE,
    *angles.WHOLE_ANGLES[:3],
    *angles.ABSOLUTE_ANGLES,
    angles.SQUARED,
    *HALF,
)
_NOT_TURNED = next(slip for slip in results.WHOLES if slip.misconception == "not-turned")
_MULTIPLIED = next(slip for slip in results.WHOLES if slip.misconception.startswith("multiplied"))
_TABLE = results.NOT_APPLIED[1]
#: Those of them that may come with a slip in the turn.
FREQUENT_ANGLES = (*angles.POSITIONS[:3], *angles.ANGLE)


def models_of(
    given: Given, slips: Sequence[Slip], combined: Sequence[Slip] = ()
) -> Iterator[Model]:
    """Give what slips compute at d = 2, alone and two at a time.

    Parameters
    ----------
    given : callable
        From an exercise's arguments to a vector, or rows of them, with a position and a frequency.
    slips, combined : sequence of Slip
        Those that come alone, and those that come with another one.
    """

    def with_slips(made: tuple[Slip, ...]) -> Program:
        def program(*arguments: Any) -> np.ndarray:
            x, m, theta = given(*arguments)
            return encode(x, m, [theta], made)

        return program

    yield from singles(slips, with_slips)
    yield from of_few_digits(with_slips)
    yield from pairs(combined, with_slips)
    for turned in turns.SLIPS[:3]:
        ideas = (turned.misconception, turns.SWAPPED_ANGLE.misconception)
        yield Model(ideas, with_slips((turned, turns.SWAPPED_ANGLE)))
    if angles.ANGLE[0] in slips:
        yield from _of_positions(given, with_slips)


def _of_positions(
    given: Given, with_slips: Callable[[tuple[Slip, ...]], Program]
) -> Iterator[Model]:
    """Give what shows where an angle is made of a position, which can be far."""
    yield from of_large_angles(with_slips, lambda *arguments: abs(given(*arguments)[1]))
    yield low_precision(with_slips(()), lambda *arguments: largest_angle(*given(*arguments)))


def turn_models(numbers: Sequence[float]) -> Iterator[Model]:
    """Give what wrong ideas make of a vector and an angle."""
    slips = (*TURNS, *OF_ENTRIES, *SCALED, *OF_ONE_ANGLE, _NOT_TURNED)
    yield from models_of(lambda v, theta: (v, 1, theta), slips, (*turns.SLIPS, *OF_ONE_ANGLE))


def pair_models(numbers: Sequence[float]) -> Iterator[Model]:
    """Give what wrong ideas make of a pair at a position, in a program that mentions numbers."""
    slips = (*TURNS, *OF_ENTRIES, *SCALED, *OF_ANGLES, *results.WHOLES, results.POWER, _TABLE)
    combined = (*turns.SLIPS, *FREQUENT_ANGLES)
    yield from models_of(
        lambda x, m, theta: (x, m, theta), (*slips, *with_numbers(numbers)), combined
    )


def block_models(numbers: Sequence[float]) -> Iterator[Model]:
    """Give what wrong ideas make of the block, whose rows are [1, 0] and [0, 1], turned."""
    wholes = (_NOT_TURNED, _MULTIPLIED, results.POWER)
    slips = (*TURNS, *SCALED, *OF_ANGLES, *wholes, *with_numbers(numbers))
    combined = (*turns.SLIPS, *FREQUENT_ANGLES)
    # No vector is turned here whose entries could be stored too early.
    slips, combined = (
        tuple(slip for slip in some if slip.misconception != "overwritten")
        for some in (slips, combined)
    )
    for model in models_of(lambda m, theta: (np.eye(2), m, theta), slips, combined):
        ideas = ("column-form" if one == "clockwise" else one for one in model.misconceptions)
        yield replace(model, misconceptions=tuple(ideas))
