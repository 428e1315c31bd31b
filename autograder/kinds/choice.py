"""Choosing: one of several options, or true or false."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.cases import Cases
from autograder.exercise import Ask
from autograder.kinds.reading import read_case, read_letter, read_truth
from autograder.kinds.witness import Witness
from autograder.verdict import CounterExample, Finding, Status


@dataclass(frozen=True)
class Choice:
    """One option of several, with a witness for it.

    Parameters
    ----------
    name : str
        The name bound to the letter.
    options : mapping
        {letter: what it stands for}.
    right : str
        The right letter.
    witness : Witness
        What settles the choice.
    because : mapping
        {wrong letter: a consequence that fails}.
    wrong : mapping
        {wrong letter: misconception}.
    """

    name: str
    options: Mapping[str, str]
    right: str
    witness: Witness
    because: Mapping[str, CounterExample]
    wrong: Mapping[str, str] = field(default_factory=dict)
    label = "choice"
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The letter and its witness."""
        return (self.name, self.witness.name)

    signatures = names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge the letter, then the witness."""
        chosen = read_letter(ask, self.name, tuple(self.options))
        if chosen == self.right:
            return self.witness.settle(ask, {}, "The choice is right, but its witness is not.")
        idea = self.wrong.get(chosen)
        return Finding(
            Status.REFUTED,
            f'"{chosen}" is not the one.',
            counterexample=self.because.get(chosen),
            misconceptions=(idea,) if idea else (),
        )


@dataclass(frozen=True)
class TrueFalse:
    """A claim, judged true or false, with a witness.

    Parameters
    ----------
    name : str
        The name bound to True or False.
    truth : callable
        From the numbers of the case to whether the claim is true.
    witness : Witness
        A counter-example of a false claim; the value or theorem that shows a true one.
    if_wrong : callable
        From the numbers of the case to what follows from the wrong answer and fails, without
        giving the witness away.
    cases : Cases, optional
        Where the claim has fresh numbers; the cell then also binds ``case``.
    wrong : str, optional
        The misconception behind the wrong answer.
    """

    name: str
    truth: Callable[[Mapping[str, Any]], bool]
    witness: Witness
    if_wrong: Callable[[Mapping[str, Any]], CounterExample]
    cases: Cases | None = None
    wrong: str | None = None
    label = "true or false"

    @property
    def names(self) -> tuple[str, ...]:
        """The claim's truth and its witness, and the case number where there is one."""
        return (self.name, self.witness.name, *(("case",) if self.cases else ()))

    signatures = names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge the truth, then the witness."""
        claimed = read_truth(ask, self.name)
        numbers = read_case(ask, self.cases) if self.cases else {}
        if claimed == self.truth(numbers):
            return self.witness.settle(
                ask, numbers, f"{claimed} is right, but the witness does not show it yet."
            )
        ideas = (self.wrong,) if self.wrong else self.witness.misconceptions(ask, numbers)
        return Finding(
            Status.REFUTED,
            f"{claimed} does not stand up to a test.",
            counterexample=self.if_wrong(numbers),
            misconceptions=ideas,
        )
