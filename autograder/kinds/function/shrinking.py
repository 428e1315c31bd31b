"""Making a counter-example small: the smallest numbers with which the function is still wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from autograder.exercise import Ask
from autograder.kinds.function import trying
from autograder.kinds.function.inputs import Arguments
from autograder.kinds.function.trial import Trial
from autograder.kinds.rejection import Rejected

if TYPE_CHECKING:
    from autograder.kinds.function.function import Function

#: Calls that a smaller counter-example may cost, and numbers from which on none is looked for.
MOST_CALLS, MOST_NUMBERS = 60, 600


def smallest_of(trials: Sequence[Trial], first: Trial) -> Trial:
    """Give the wrong trial with the fewest and then the smallest numbers; the first of equals."""
    wrong = [trial for trial in trials if trial.trouble is None and not trial.right]
    return min([first, *wrong], key=_size)


def _size(trial: Trial) -> tuple[int, int]:
    whole = [np.max(np.abs(one), initial=0) for one in trial.arguments if _is_whole(one)]
    return sum(map(np.size, trial.arguments)), int(max(whole, default=0))


def _is_whole(value: Any) -> bool:
    return np.asarray(value).dtype.kind in "iu"


def shrunk(function: Function, ask: Ask, wrong: Trial) -> Trial:
    """Give a trial that is wrong like this one, with smaller and rounder arguments."""
    calls = MOST_CALLS
    while calls > 0:
        smaller = None
        for arguments in _simpler(function, wrong.arguments):
            calls -= 1
            smaller = _wrong_at(function, ask, wrong, arguments)
            if smaller is not None or calls <= 0:
                break
        if smaller is None:
            return wrong
        wrong = smaller
    return wrong


def _wrong_at(function: Function, ask: Ask, wrong: Trial, arguments: Arguments) -> Trial | None:
    if function.promised is not None and not function.promised(*arguments):
        return None
    try:
        (trial,) = trying.tried(function, ask, [replace(wrong.input, arguments=arguments)])
    except (Rejected, ValueError):  # nothing came back, or the step led out of what is promised
        return None
    return trial if trial.trouble is None and not trial.right else None


def _simpler(function: Function, arguments: Arguments) -> Iterator[Arguments]:
    if function.simpler is not None:
        yield from function.simpler(arguments)
    if sum(map(np.size, arguments)) > MOST_NUMBERS:
        return
    for place, argument in enumerate(arguments):
        for simple in _simpler_numbers(argument):
            yield (*arguments[:place], simple, *arguments[place + 1 :])


def _simpler_numbers(value: Any) -> Iterator[Any]:
    """Give rounder and smaller numbers: halves of whole ones, whole ones for others."""
    if isinstance(value, int) and not isinstance(value, bool):
        # The nearest to nothing first, as a person would try them; every step lessens it.
        steps = (0, 1, 2, 3, value // 2, value - (1 if value > 0 else -1), -value)
        yield from (one for one in dict.fromkeys(steps) if _is_simpler(one, value))
        return
    if isinstance(value, float) and not np.all(_is_plain(value)):
        yield from (one for one in (1.0, float(round(value))) if one)
        return
    if isinstance(value, np.ndarray) and value.dtype.kind == "f" and not np.all(_is_plain(value)):
        whole = np.where(np.round(value) == 0, np.sign(value) + (value == 0), np.round(value))
        yield np.clip(whole, -9, 9)


def _is_plain(value: Any) -> np.ndarray:
    """Whether numbers are whole, or parts of π that are read at sight."""
    twelfths = np.asarray(value) * 12 / np.pi
    return (np.asarray(value) % 1 == 0) | (np.abs(twelfths - np.round(twelfths)) < 1e-12)


def _is_simpler(one: int, other: int) -> bool:
    return (abs(one), one < 0) < (abs(other), other < 0)
