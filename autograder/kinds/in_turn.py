"""Asking many probes, together where the answerer can."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from autograder.answer import Answer, Trouble
from autograder.exercise import Ask
from autograder.probe import Probe


def ask_in_turn(ask: Ask, probes: Sequence[Probe], last: Collection[Trouble]) -> list[Answer]:
    """Ask one after the other, up to the first answer with one of some troubles.

    Parameters
    ----------
    ask : callable
        Answers one probe; one that has `in_turn` is asked for all of them at once.
    probes : sequence of Probe
        In order.
    last : collection of Trouble
        After an answer with one of these the rest is not asked.

    Returns
    -------
    list of Answer
        As many as were given.
    """
    if hasattr(ask, "in_turn"):
        return ask.in_turn(probes, last)
    answers: list[Answer] = []
    for probe in probes:
        answers.append(ask(probe))
        failure = answers[-1].failure
        if failure is not None and failure.trouble in last:
            break
    return answers
