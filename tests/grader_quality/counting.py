"""Counting what came of the programs of one exercise, or of all."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from autograder.verdict import Status

from .item import Family
from .judging import Outcome

Share = tuple[int, int]
NONE = "none"


@dataclass(frozen=True)
class Counts:
    """What came of some programs.

    Parameters
    ----------
    outcomes : sequence of Outcome
        Answers of the bank and what was made from them.
    """

    outcomes: Sequence[Outcome]

    @cached_property
    def answers(self) -> list[Outcome]:
        """Those of the bank."""
        return [one for one in self.outcomes if one.item.family is Family.ANSWER]

    @property
    def variants(self) -> int:
        """How many were made from them."""
        return len(self.outcomes) - len(self.answers)

    @property
    def false_accepts(self) -> list[Outcome]:
        """Wrong ones with full marks."""
        return [one for one in self.outcomes if one.is_false_accept]

    @property
    def false_rejects(self) -> list[Outcome]:
        """Right ones without."""
        return [one for one in self.outcomes if one.is_false_reject]

    @property
    def disputed(self) -> list[Outcome]:
        """Answers on which the person and the oracle differ."""
        return [one for one in self.answers if one.is_disputed]

    @property
    def broken(self) -> list[Outcome]:
        """Those without a verdict."""
        return [one for one in self.outcomes if one.is_broken]

    @property
    def failures(self) -> list[Outcome]:
        """What must not be: each of these is a mistake of the judge, the bank or the oracle."""
        return [*self.false_accepts, *self.false_rejects, *self.disputed, *self.broken]

    @property
    def otherwise_scored(self) -> list[Outcome]:
        """Wrong ones that earned other points than the parts which the oracle finds right."""
        judged = (one for one in self.outcomes if one.expected_score is not None)
        wrong = (one for one in judged if not one.is_accepted and one.is_right is False)
        return [one for one in wrong if abs(one.score - one.expected_score) > 1e-6]

    @property
    def equivalent(self) -> list[Outcome]:
        """Mutants that are right: the change makes no difference."""
        return [
            one
            for one in self.outcomes
            if one.item.family is Family.MUTANT and one.is_right and one.is_accepted
        ]

    @property
    def only_tested(self) -> list[Outcome]:
        """Mutants of which nothing shows that they are equivalent but that no input differs."""
        return [one for one in self.equivalent if one.status != Status.PROVED]

    @property
    def proved(self) -> Share:
        """Of the right functions of the bank, how many are proved right."""
        right = [one for one in self.answers if one.said is not None and one.item.answer.is_right]
        return sum(one.status == Status.PROVED for one in right), len(right)

    @property
    def diagnosed(self) -> Share:
        """Of the wrong answers, how many get a diagnosis."""
        wrong = self._wrong()
        return sum(bool(one.misconceptions) for one in wrong), len(wrong)

    @property
    def refuted_diagnosed(self) -> Share:
        """Of the refuted functions of the bank, how many get a diagnosis."""
        functions = [one for one in self._wrong() if one.said is not None]
        refuted = [one for one in functions if one.status == Status.REFUTED]
        return sum(bool(one.misconceptions) for one in refuted), len(refuted)

    @property
    def diagnoses_right(self) -> Share:
        """Of the diagnoses, how many are the person's."""
        given = [one for one in self.answers if one.misconceptions]
        return sum(map(_agrees, given)), len(given)

    @property
    def otherwise_diagnosed(self) -> list[Outcome]:
        """Wrong answers whose diagnosis is not the person's."""
        return [one for one in self._wrong() if not _agrees(one)]

    @property
    def median_milliseconds(self) -> float:
        """What the judge takes for an answer of the bank."""
        times = [one.milliseconds for one in self.answers]
        return statistics.median(times) if times else 0.0

    def confusion(self) -> dict[str, Counter[str]]:
        """Count the diagnoses by what the person expects: {expected: {given: times}}."""
        matrix: dict[str, Counter[str]] = {}
        for one in self._wrong():
            expected = label(one.item.answer.misconceptions)
            matrix.setdefault(expected, Counter())[label(one.misconceptions)] += 1
        # What no person sees anything behind comes last.
        return dict(sorted(matrix.items(), key=lambda row: (row[0] == NONE, row[0])))

    def _wrong(self) -> list[Outcome]:
        return [one for one in self.answers if not one.item.answer.is_right]


def label(misconceptions: Iterable[str]) -> str:
    """Name a diagnosis; of two ideas neither comes first."""
    return " + ".join(sorted(misconceptions)) or NONE


def by_exercise(outcomes: Iterable[Outcome]) -> dict[str, Counts]:
    """Count for every exercise, in the order of the outcomes."""
    found: dict[str, list[Outcome]] = {}
    for one in outcomes:
        found.setdefault(one.item.exercise, []).append(one)
    return {exercise: Counts(members) for exercise, members in found.items()}


def _agrees(one: Outcome) -> bool:
    return set(one.misconceptions) == set(one.item.answer.misconceptions)
