"""Inputs around the numbers that a program mentions, in the place of every argument."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from autograder.kinds.function.inputs import Arguments, Input

#: Positions beyond this would make a turn, step by step, take too long, and angles beyond that
#: one lose so many digits that right programs would differ.
LARGEST_POSITION, LARGEST_ANGLE = 200_000, 100


def around_numbers(
    numbers: Sequence[float],
    fresh: Callable[[np.random.Generator], Sequence[Input]],
    rng: np.random.Generator,
) -> Iterator[Input]:
    """Put every number that a program mentions, and its neighbours, where it could decide."""
    drawn = iter(())

    def draw(rng: np.random.Generator) -> Arguments:
        nonlocal drawn
        one = next(drawn, None)
        if one is None:
            drawn = iter(fresh(rng))
            one = next(drawn)
        return one.arguments

    for arguments in around(numbers, draw, rng):
        yield Input("values", arguments)


def around(
    numbers: Sequence[float],
    draw: Callable[[np.random.Generator], Arguments],
    rng: np.random.Generator,
) -> Iterator[Arguments]:
    """Put every number that a program mentions, and its neighbours, where it could decide.

    Parameters
    ----------
    numbers : sequence of float
        What the program mentions.
    draw : callable
        Draws arguments, of which one after the other is replaced.
    rng : numpy.random.Generator
        Draws them.
    """
    for number in numbers:
        if abs(number) > LARGEST_POSITION:
            continue
        for place, argument in enumerate(draw(rng)):
            for value in _neighbours(number, argument):
                arguments = list(draw(rng))
                arguments[place] = value
                yield tuple(arguments)


def _neighbours(number: float, like: Any) -> list[Any]:
    if isinstance(like, int):
        return [sign * round(number) + step for sign in (1, -1) for step in (-1, 0, 1)]
    near = [number - max(1e-3, abs(number) / 100), number, number + max(1e-3, abs(number) / 100)]
    if isinstance(like, float):
        return near if abs(number) < LARGEST_ANGLE else []
    vectors = []
    for value in near:
        vector = np.array(like, dtype=float)
        vector.flat[0] = value
        vectors.append(vector)
    return vectors


def as_numpy_scalars(arguments: Arguments) -> Arguments:
    """Give the same arguments with NumPy's scalars for Python's numbers."""
    scalars = {int: np.int64, float: np.float64}
    return tuple(scalars.get(type(one), lambda same: same)(one) for one in arguments)
