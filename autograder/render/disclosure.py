"""How much a learner is told at which failure: feedback comes in the order that teaches."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.exercises import get
from autograder.misconceptions import Misconception, catalogue
from autograder.misconceptions.sections import seen_from
from autograder.verdict import Status, Verdict


@dataclass(frozen=True)
class Disclosed:
    """The part of the explanation that is shown beside what happened."""

    misconceptions: tuple[Misconception, ...] = ()
    steps: tuple[str, ...] = ()
    reread: str = ""


def disclose(verdict: Verdict, failures: int, early: bool = False, hints: bool = True) -> Disclosed:
    """Choose what to tell at the ``failures``-th failure.

    First a counter-example and a question; second the misconception by name; third a worked step.

    Parameters
    ----------
    verdict : Verdict
        What the judge found.
    failures : int
        How often this exercise has failed since it was last right, this time included.
    early : bool
        Whether misconceptions are named at the first failure already.
    hints : bool
        Whether the exercise's hints may be used.
    """
    if verdict.status not in (Status.REFUTED, Status.ERROR):
        return Disclosed()
    ideas = verdict.finding.misconceptions if early or failures >= 2 else ()
    known = catalogue()
    named = tuple(known[idea] for idea in ideas)
    question, _, worked = verdict.hints or ("", "", "")
    steps: tuple[str, ...] = ()
    if hints and verdict.status is Status.REFUTED:
        steps = (worked,) if failures >= 3 else (() if named else (question,))
    return Disclosed(named, steps, _sections(verdict, named) if failures >= 2 else "")


def _sections(verdict: Verdict, named: tuple[Misconception, ...]) -> str:
    """Give the sections of the wrong ideas; without one, the exercise's own."""
    lesson = int(get(verdict.exercise).lesson[:2])
    sections = dict.fromkeys(seen_from(idea.reread, verdict.reread, lesson) for idea in named)
    return "; ".join(sections) or verdict.reread
