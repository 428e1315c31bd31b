"""Calls that differ from another one in a single argument, or only in the middle of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .case import ELSEWHERE, Case

#: How many pairs of calls are mixed.
PAIRS = 12


def mixed(cases: Sequence[Case]) -> Iterator[Case]:
    """Mix the arguments of calls that are alike in their shapes.

    A program that keeps what it has computed, and looks only at some arguments to find it again,
    is wrong for these.

    Parameters
    ----------
    cases : sequence of Case
        Those of one function.
    """
    followed = zip(cases, cases[1:], strict=False)
    alike = [pair for pair in followed if _shapes(pair[0]) == _shapes(pair[1])]
    # From all over the list, for every part has other inputs.
    for one, other in alike[:: max(1, len(alike) // PAIRS)]:
        if one.may_refuse or other.may_refuse:
            continue
        for place, (given, instead) in enumerate(zip(one.arguments, other.arguments, strict=True)):
            for argument in _between(given, instead):
                arguments = (*one.arguments[:place], argument, *one.arguments[place + 1 :])
                yield Case(ELSEWHERE, arguments)


def _shapes(case: Case) -> list[Any]:
    return [np.shape(argument) for argument in case.arguments]


def _between(given: Any, instead: Any) -> Iterator[Any]:
    """Give the other argument, and one that is another only between its ends."""
    if not np.array_equal(given, instead):
        yield instead
    if np.size(given) > 2:
        middle = given.copy()
        middle.flat[1:-1] = instead.flat[1:-1]
        if not np.array_equal(given, middle):
            yield middle
