"""Trying a function on inputs in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from autograder import formatting
from autograder.answer import Answer, Trouble
from autograder.exercise import Ask
from autograder.kinds.function.inputs import Input
from autograder.kinds.function.trial import Trial
from autograder.kinds.in_turn import ask_in_turn
from autograder.kinds.rejection import Rejected, invalid, rejected
from autograder.probe import Probe
from autograder.verdict import Status

if TYPE_CHECKING:
    from autograder.kinds.function.function import Function

#: After one of these nothing more is asked.
STOPPED = (Trouble.ENDLESS, Trouble.INTERRUPTED, Trouble.ENDED)


def tried(function: Function, ask: Ask, inputs: Sequence[Input]) -> list[Trial]:
    """Try inputs and give the trials in the same order, without those that it may refuse and did.

    Raises
    ------
    Rejected
        Where there is nothing to judge: a blank, no function, None everywhere.
    """
    trials = _asked(function, ask, inputs)
    had = [one for one in trials if one.trouble is None]
    if had and all(one.answer.value is None and not one.answer.failure for one in had):
        raise invalid(f"`{function.name}` returns None: is there a `return` at its end?")
    for trial in had:
        _read(function, trial)
    return [trial for trial in trials if not _refused(trial)]


def _asked(function: Function, ask: Ask, inputs: Sequence[Input]) -> list[Trial]:
    """Ask part by part: what never comes back costs its part, and in the first one everything."""
    trials: dict[int, Trial] = {}
    for number, part in enumerate(function.weights):
        places = [place for place, one in enumerate(inputs) if one.part == part]
        probes = [Probe(function.name, inputs[place].arguments) for place in places]
        answers = ask_in_turn(ask, probes, STOPPED) if probes else []
        for place, answer in zip(places, answers, strict=False):
            trials[place] = _trial(function, inputs[place], answer)
        if number == 0 and len(answers) < len(places):
            break
    return [trials.get(place) or Trial.untried(one) for place, one in enumerate(inputs)]


def _refused(trial: Trial) -> bool:
    """Whether a program raised where it may; to be stopped is no refusal."""
    failure = trial.answer.failure
    stopped = failure is not None and failure.trouble in STOPPED
    return trial.input.may_refuse and trial.trouble is not None and not stopped


def _trial(function: Function, one: Input, answer: Answer) -> Trial:
    expected = np.asarray(function.reference(*one.arguments), dtype=float)
    scale = function.scale(*one.arguments) if function.scale else 0.0
    return Trial(one, answer, expected, scale=scale, entrywise=function.entrywise)


def _read(function: Function, trial: Trial) -> None:
    """Read a result, or keep why it cannot be had."""
    try:
        if trial.answer.failure is not None or trial.answer.value is None:
            raise _not_had(function, trial)
        trial.read(function.name)
    except Rejected as why:
        if why.finding.status is Status.UNATTEMPTED:
            raise
        trial.trouble = why


def _not_had(function: Function, trial: Trial) -> Rejected:
    call = f"`{formatting.call(function.name, trial.arguments)}`"
    if trial.answer.failure is not None:
        return rejected(trial.answer.failure, call, trial.answer.printed)
    return invalid(f"{call} returns None: is a `return` missing on the way there?")
