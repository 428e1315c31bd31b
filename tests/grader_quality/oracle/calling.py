"""Calling a function within bounds of time, on copies."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.answering.local import one_line
from autograder.answering.time_limit import TimeUp, time_limit

#: Seconds for one call and for all calls of one function, and the same where more time is given:
#: a program that turns step by step is right on a busy machine too.
LIMITS, PATIENT_LIMITS = (1.0, 20.0), (15.0, 75.0)


class OutOfTimeError(Exception):
    """All calls together have taken too long, so that nothing is said about the rest."""


class CallError(Exception):
    """A call raised something."""


class EndlessError(CallError):
    """A call had no end, or only a late one."""


@dataclass(frozen=True)
class Called:
    """What a call gave, and whether it changed its arguments or an earlier result."""

    value: Any
    changed: bool


class Caller:
    """Calls one function again and again, within one bound of time for all calls.

    Parameters
    ----------
    function : callable
        What an answer defines.
    limits : tuple of float
        Seconds for one call, and for all.
    """

    def __init__(self, function: Callable[..., Any], limits: tuple[float, float]) -> None:
        self._function = function
        self._one, self._left = limits
        self._earlier: tuple[Any, Any] = (None, None)

    def __call__(self, arguments: tuple[Any, ...]) -> Called:
        """Call it once.

        Raises
        ------
        CallError
            Where it raises or would end the process.
        EndlessError
            Where it takes too long.
        OutOfTimeError
            Where the time for all calls is over.
        """
        if self._left <= 0:
            raise OutOfTimeError
        given, started = copy.deepcopy(arguments), time.perf_counter()
        try:
            with time_limit(self._one), np.errstate(all="ignore"):
                value = self._function(*given)
        except TimeUp:
            raise EndlessError(f"runs for more than {self._one:g} s") from None
        except BaseException as error:  # also what would end this process
            raise CallError(f"raises {one_line(error)}") from None
        finally:
            self._left -= time.perf_counter() - started
        changed = not all(
            map(_same_bytes, (*given, self._earlier[0]), (*arguments, self._earlier[1]))
        )
        plain = type(value) is np.ndarray and value.dtype != object
        self._earlier = (value, value.copy()) if plain else (None, None)
        return Called(value, changed)


def _same_bytes(given: Any, kept: Any) -> bool:
    if not isinstance(kept, np.ndarray):
        return True
    return given.shape == kept.shape and given.tobytes() == kept.tobytes()
