"""One call of a function, and what an exercise promises about all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

Arguments = tuple[Any, ...]

#: What belongs to two parts at once, or stands near a number that a program mentions: a mistake
#: there is one, but it cannot be said which part it costs.
ELSEWHERE = "elsewhere"


@dataclass(frozen=True)
class Case:
    """One call.

    Parameters
    ----------
    part : str
        The part of the points that is lost where the result is wrong.
    arguments : tuple
        What the function is called with.
    may_refuse : bool
        Whether it may raise here; it may not give wrong numbers.
    """

    part: str
    arguments: Arguments
    may_refuse: bool = False


@dataclass(frozen=True)
class Question:
    """What an exercise asks for and promises.

    Parameters
    ----------
    right : callable
        The definition, entry by entry.
    size : callable
        From the arguments and the right result to what an error is measured by.
    cases : callable
        Draws calls from all that is promised.
    near : callable
        From a number to calls in which it, and its neighbours, stand where they could decide.
    shape_part : str
        The part that is lost where the numbers are right and the axes are not.
    float64 : bool
        Whether the type of the result counts.
    """

    right: Callable[..., np.ndarray]
    size: Callable[[Arguments, np.ndarray], Any]
    cases: Callable[[np.random.Generator], Iterable[Case]]
    near: Callable[[float, np.random.Generator], Iterable[Case]]
    shape_part: str
    float64: bool = True
