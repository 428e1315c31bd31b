"""How much a learner is told at which failure: feedback comes in the order that teaches."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.misconceptions import Misconception, catalogue
from autograder.verdict import Status, Verdict


@dataclass(frozen=True)
class Disclosed:
    """The part of the explanation that is shown beside what happened."""

    misconception: Misconception | None = None
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
    named = verdict.finding.misconception if early or failures >= 2 else None
    question, _, worked = verdict.hints or ("", "", "")
    steps: tuple[str, ...] = ()
    if hints and verdict.status is Status.REFUTED:
        steps = (worked,) if failures >= 3 else ((question,) if named is None else ())
    return Disclosed(
        catalogue()[named] if named else None,
        steps,
        verdict.reread if failures >= 2 else "",
    )
