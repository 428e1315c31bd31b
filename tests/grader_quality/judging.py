"""Judging one program, and asking the oracle about it."""

from __future__ import annotations

import time
import warnings
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.answering.local import ALL_CALLS, ONE_CALL, LocalAnswerer
from autograder.answering.time_limit import TimeUp, time_limit
from autograder.closed_book import ready_made
from autograder.closed_book.telling import told_first
from autograder.exercise import Exercise
from autograder.exercises import get
from autograder.judge import judge
from autograder.judging.running import verdict_on
from autograder.session.own_cell import answer_names
from autograder.verdict import Verdict

from .item import Family, Item
from .oracle.case import ELSEWHERE
from .oracle.opinion import QUESTIONS, Opinion, opinion
from .oracle.results import Said

#: Seconds for one call and for all calls of a mutant: many have no end.
MUTANT_CALLS = (0.5, 2.0)
#: Seconds for a program's own statements.
STATEMENTS = 2.0


@dataclass(frozen=True)
class Outcome:
    """What the judge and the oracle said about one program.

    Parameters
    ----------
    item : Item
        The program.
    status, score, points : str, float, float
        The verdict.
    misconceptions : tuple of str
        The diagnosis.
    headline, reason : str
        The judge's words, and why nothing is proved where that is so.
    milliseconds : float
        What the judge took.
    said : Said, optional
        The oracle's opinion; None where it was not asked, as the answer is no function or a
        ready-made one.
    lost : dict
        {part: the call that shows the oracle that it is lost}.
    expected_score : float, optional
        The points by the oracle; None where it does not say.
    is_broken : bool
        Whether there is no verdict at all.
    """

    item: Item
    status: str
    score: float
    points: float
    misconceptions: tuple[str, ...] = ()
    headline: str = ""
    reason: str = ""
    milliseconds: float = 0.0
    said: Said | None = None
    lost: dict[str, str] = field(default_factory=dict)
    expected_score: float | None = None
    is_broken: bool = False

    @property
    def is_accepted(self) -> bool:
        """Whether it earned full marks."""
        return self.score >= self.points

    @property
    def is_right(self) -> bool | None:
        """Whether it is right: by the oracle, or by the person where the oracle was not asked."""
        if self.said is None:
            return self.item.answer.is_right
        return None if self.said is Said.OPEN else self.said is Said.RIGHT

    @property
    def is_false_accept(self) -> bool:
        """Whether something wrong earned full marks."""
        return self.is_right is False and self.is_accepted

    @property
    def is_false_reject(self) -> bool:
        """Whether something right did not."""
        return self.is_right is True and not self.is_accepted

    @property
    def is_disputed(self) -> bool:
        """Whether the oracle and the person differ on an answer of the bank."""
        is_own = self.item.family is Family.ANSWER
        return is_own and self.is_right not in (None, self.item.answer.is_right)


def broken(item: Item, why: str) -> Outcome:
    """Give what is left to say where a program took its process with it, or the judge failed."""
    points = get(item.exercise).points
    return Outcome(item, "error", 0.0, points, headline=why, said=Said.OPEN, is_broken=True)


def outcome(item: Item, seed: int = 0) -> Outcome:
    """Judge a program and ask the oracle about it.

    Parameters
    ----------
    item : Item
        The program; it runs in this process.
    seed : int
        Other seeds draw other fresh inputs.
    """
    exercise = get(item.exercise)
    uses = ready_made(item.source, names=answer_names(exercise))
    verdict, milliseconds = _judged(item, exercise, seed, MUTANT_CALLS)
    said, found = None, Opinion()
    if uses:
        # While answers are graded these functions are not there, whatever they would give.
        verdict = verdict_on(exercise, exercise.points, told_first(uses))
    elif item.exercise in QUESTIONS:
        found = _opinion(item, exercise, seed)
        if found.is_hasty and verdict is not None and verdict.score == verdict.max_score:
            found = _opinion(item, exercise, seed, is_patient=True)
        said = found.said
        if said is Said.RIGHT and verdict is not None and verdict.score < verdict.max_score:
            # The limits of a mutant may have been too narrow for a slow machine.
            verdict, milliseconds = _judged(item, exercise, seed, (ONE_CALL, ALL_CALLS))
    if verdict is None:
        return Outcome(item, "error", 0.0, exercise.points, said=said, lost=found.lost)
    finding = verdict.finding
    return Outcome(
        item,
        str(verdict.status),
        verdict.score,
        verdict.max_score,
        finding.misconceptions,
        finding.headline,
        finding.reason,
        milliseconds,
        said,
        found.lost,
        _expected_score(exercise, found) if said else None,
    )


def _judged(
    item: Item, exercise: Exercise, seed: int, limits: tuple[float, float]
) -> tuple[Verdict | None, float]:
    """Judge it; None where its own statements fail or do not bind what is asked."""
    bound = _bound(item, exercise)
    if bound is None:
        return None, 0.0
    started = time.perf_counter()
    ask = LocalAnswerer(bound, *limits).ask
    verdict = judge(exercise, ask, np.random.default_rng(seed))
    return verdict, 1000 * (time.perf_counter() - started)


def _opinion(item: Item, exercise: Exercise, seed: int, is_patient: bool = False) -> Opinion:
    bound = _bound(item, exercise)
    function = bound and bound[exercise.kind.name]
    if not callable(function):
        return Opinion(lost={"values": "it defines no function of that name"})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return opinion(item.exercise, function, item.source, seed, is_patient)


def _bound(item: Item, exercise: Exercise) -> dict[str, Any] | None:
    """Run a program anew and give what it binds."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    try:
        with time_limit(STATEMENTS), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(compile(item.source, str(item.answer.path), "exec"), namespace)
    except (Exception, TimeUp, SystemExit):
        return None
    if not set(exercise.names) <= namespace.keys():
        return None
    return {name: namespace[name] for name in exercise.names}


def _expected_score(exercise: Exercise, found: Opinion) -> float | None:
    """Give the points of the parts that the oracle finds right."""
    if found.unsettled.keys() - found.lost.keys():
        return None
    if "values" in found.lost:
        return 0.0
    if ELSEWHERE in found.lost:
        return None
    weights = exercise.kind.weights
    kept = sum(weight for part, weight in weights.items() if part not in found.lost)
    return round(exercise.points * kept / sum(weights.values()), 4)
