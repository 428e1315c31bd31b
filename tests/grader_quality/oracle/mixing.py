"""Calls that differ from another one in a single argument, or only in the middle of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .case import ELSEWHERE, Case

#: How many pairs of calls of the same shapes are mixed.
PAIRS = 4


def mixed(cases: Sequence[Case]) -> Iterator[Case]:
    """Mix the arguments of calls that are alike in their shapes.

    A program that keeps what it has computed, and looks only at some arguments to find it again,
    is wrong for these.

    Parameters
    ----------
    cases : sequence of Case
        Those of one function.
    """
    by_shapes: dict[Any, list[Case]] = {}
    for case in cases:
        if not case.may_refuse:
            by_shapes.setdefault(_shapes(case), []).append(case)
    for alike in by_shapes.values():
        # The last ones come from other parts than the first.
        for one, other in list(zip(alike, reversed(alike), strict=True))[: len(alike) // 2][:PAIRS]:
            for place, argument in _replacements(one, other):
                arguments = (*one.arguments[:place], argument, *one.arguments[place + 1 :])
                yield Case(ELSEWHERE, arguments)


def _shapes(case: Case) -> tuple[Any, ...]:
    return tuple(np.shape(argument) for argument in case.arguments)


def _replacements(one: Case, other: Case) -> Iterator[tuple[int, Any]]:
    for place, (given, instead) in enumerate(zip(one.arguments, other.arguments, strict=True)):
        for argument in _between(given, instead):
            yield place, argument


def _between(given: Any, instead: Any) -> Iterator[Any]:
    """Give the other argument, and one that is another only between its ends."""
    if not np.array_equal(given, instead):
        yield instead
    if np.size(given) > 2:
        middle = given.copy()
        middle.flat[1:-1] = instead.flat[1:-1]
        if not np.array_equal(given, middle):
            yield middle
