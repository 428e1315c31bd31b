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

#: Seconds for one call, and for all calls of one function.
ONE_CALL, ALL_CALLS = 1.0, 20.0


class OutOfTimeError(Exception):
    """All calls together have taken too long, so that nothing is said about the rest."""


class CallError(Exception):
    """A call raised something, or had no end."""


@dataclass(frozen=True)
class Called:
    """What a call gave, and whether it changed its arguments."""

    value: Any
    changed: bool


class Caller:
    """Calls one function again and again, within one bound of time for all calls.

    Parameters
    ----------
    function : callable
        What an answer defines.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._left = ALL_CALLS

    def __call__(self, arguments: tuple[Any, ...]) -> Called:
        """Call it once.

        Raises
        ------
        CallError
            Where it raises, ends the process, or has no end.
        OutOfTimeError
            Where the time for all calls is over.
        """
        if self._left <= 0:
            raise OutOfTimeError
        given, started = copy.deepcopy(arguments), time.perf_counter()
        try:
            with time_limit(ONE_CALL), np.errstate(all="ignore"):
                value = self._function(*given)
        except TimeUp:
            raise CallError(f"runs for more than {ONE_CALL:g} s") from None
        except BaseException as error:  # also what would end this process
            raise CallError(f"raises {one_line(error)}") from None
        finally:
            self._left -= time.perf_counter() - started
        return Called(value, not all(map(_same_bytes, given, arguments)))


def _same_bytes(given: Any, kept: Any) -> bool:
    if not isinstance(kept, np.ndarray):
        return True
    return given.shape == kept.shape and given.tobytes() == kept.tobytes()
