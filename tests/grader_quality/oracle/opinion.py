"""The oracle: says whether a function is right, without the judge's inputs or code."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from . import (
    attention,
    conventions,
    long_context,
    one_pair,
    one_token,
    regrouping,
    repairs,
    rivals,
    schedule,
    scores,
    sequences,
)
from .calling import (
    LIMITS,
    PATIENT_LIMITS,
    Caller,
    CallError,
    EndlessError,
    OutOfTimeError,
)
from .case import Case, Question
from .mentioned import mentioned_numbers
from .mixing import mixed
from .results import Said, compared

QUESTIONS: Mapping[str, Question] = {
    **one_pair.QUESTIONS,
    **schedule.QUESTIONS,
    **regrouping.QUESTIONS,
    **one_token.QUESTIONS,
    **scores.QUESTIONS,
    **sequences.QUESTIONS,
    **attention.QUESTIONS,
    **conventions.QUESTIONS,
    **rivals.QUESTIONS,
    **long_context.QUESTIONS,
    **repairs.QUESTIONS,
}

#: How many of the numbers that a program mentions are tried.
MOST_NUMBERS = 24
#: How many calls are made again.
CALLED_AGAIN = 3


@dataclass
class Opinion:
    """What the oracle found.

    Parameters
    ----------
    lost : dict
        {part: the first call that shows it}.
    unsettled : dict
        {part: a call at which the oracle does not say}.
    is_hasty : bool
        Whether a call was stopped that might have come to an end.
    """

    lost: dict[str, str] = field(default_factory=dict)
    unsettled: dict[str, str] = field(default_factory=dict)
    is_hasty: bool = False

    @property
    def said(self) -> Said:
        """Right, wrong, or open."""
        if self.lost:
            return Said.WRONG
        return Said.OPEN if self.unsettled else Said.RIGHT

    def note(self, part: str, said: Said, why: str) -> None:
        """Keep the first call that shows something about a part."""
        if said is not Said.RIGHT:
            kept = self.lost if said is Said.WRONG else self.unsettled
            kept.setdefault(part, why[:600])


@cache
def prepared(exercise: str, seed: int = 0) -> tuple[tuple[Case, np.ndarray], ...]:
    """Draw the calls that every function is tried on, each with what is right."""
    question = QUESTIONS[exercise]
    rng = np.random.default_rng([seed, zlib.crc32(exercise.encode())])
    cases = list(question.cases(rng))
    cases += mixed(cases)
    return tuple((case, question.right(*case.arguments)) for case in cases)


def opinion(
    exercise: str,
    function: Callable[..., Any],
    source: str,
    seed: int = 0,
    is_patient: bool = False,
) -> Opinion:
    """Say whether a function is right wherever its exercise promises to call it.

    Parameters
    ----------
    exercise : str
        An id in `QUESTIONS`.
    function : callable
        What the answer defines.
    source : str
        The answer's text: the numbers in it are where it may branch.
    seed : int
        Other seeds draw other calls.
    is_patient : bool
        Whether calls are given more time, for programs that are slow rather than endless.
    """
    call = Caller(function, PATIENT_LIMITS if is_patient else LIMITS)
    question, found = QUESTIONS[exercise], Opinion()
    try:
        for case, right in _cases(exercise, source, seed):
            _try(question, call, case, right, found)
            if "values" in found.lost:
                return found
        _call_again(question, call, prepared(exercise, seed), found)
    except OutOfTimeError:
        found.note("values", Said.OPEN, "all calls together take too long")
        found.is_hasty = True
    return found


def _cases(exercise: str, source: str, seed: int) -> Iterator[tuple[Case, np.ndarray]]:
    yield from prepared(exercise, seed)
    question, rng = QUESTIONS[exercise], np.random.default_rng(seed)
    for number in mentioned_numbers(source)[:MOST_NUMBERS]:
        for case in question.near(number, rng):
            yield case, question.right(*case.arguments)


def _try(question: Question, call: Caller, case: Case, right: np.ndarray, found: Opinion) -> None:
    try:
        called = call(case.arguments)
    except CallError as why:
        if not case.may_refuse:
            found.note(case.part, Said.WRONG, f"{shown(case)}: it {why}")
            found.is_hasty |= isinstance(why, EndlessError)
        return
    result = compared(called.value, right, question.size(case.arguments, right))
    why = f"{shown(case)}: {_short(called.value)}, and right is {_short(right)}"
    found.note(case.part, result.numbers, why)
    if called.changed:
        found.note("purity", Said.WRONG, f"{shown(case)}: an argument is changed")
    if result.numbers is Said.RIGHT:
        # Of wrong numbers neither the axes nor the type say anything.
        found.note(question.shape_part, result.shape, why)
        found.note("dtype", result.dtype if question.float64 else Said.RIGHT, why)


def _call_again(
    question: Question, call: Caller, cases: Sequence[tuple[Case, np.ndarray]], found: Opinion
) -> None:
    """Make calls again: what counts its calls, keeps results or draws lots gives itself away."""
    settled = {*found.lost, *found.unsettled}
    kept = [(case, right) for case, right in cases if case.part not in settled]
    kept = [one for one in kept if not one[0].may_refuse][:CALLED_AGAIN]
    values = []
    try:
        for case, right in 2 * kept:
            values.append(call(case.arguments).value)
            numbers = compared(values[-1], right, question.size(case.arguments, right)).numbers
            found.note("purity", numbers, f"{shown(case)}: called again it gives something else")
    except CallError as why:
        found.note("purity", Said.WRONG, f"{shown(case)}: called again it {why}")
        return
    for (case, right), value in zip(kept, values, strict=False):
        numbers = compared(value, right, question.size(case.arguments, right)).numbers
        found.note("purity", numbers, f"{shown(case)}: a later call changes what this one gave")


def shown(case: Case) -> str:
    """Write a call's arguments down, long ones by their ends."""
    return ", ".join(map(_short, case.arguments))


def _short(value: Any) -> str:
    if not isinstance(value, np.ndarray):
        return repr(value)
    text = np.array2string(value, precision=4, threshold=8, edgeitems=2).replace("\n", "")
    return f"{text} {value.shape}"
