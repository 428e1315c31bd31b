"""A decision on computed evidence: the numbers are judged first, and then the letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder import formatting
from autograder.cases import Cases
from autograder.exercise import Ask
from autograder.kinds.reading import read_case, read_letter, read_numbers
from autograder.kinds.rejection import Rejected
from autograder.verdict import CounterExample, Finding, Part, Status

Numbers = Mapping[str, Any]

#: Three decimals will do, and of a large number its first four digits.
_ROUNDED = 6e-4


@dataclass(frozen=True)
class Entry:
    """One number of the evidence.

    Parameters
    ----------
    what : str
        What it is, in words.
    value : callable
        From the numbers of the case to what is right.
    look : str
        What to look at when it is not.
    wrong : mapping
        {misconception: from the numbers of the case to what it would give}.
    """

    what: str
    value: Callable[[Numbers], float]
    look: str
    wrong: Mapping[str, Callable[[Numbers], float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Decision:
    """Evidence for the numbers of a case, and the letter which it leads to.

    Parameters
    ----------
    name : str
        The name bound to the letter.
    options : mapping
        {letter: what it stands for}.
    right : callable
        From the numbers of the case to the right letter.
    evidence : str
        The name bound to the list of numbers.
    entries : tuple of Entry
        These numbers, in order.
    because : mapping
        {letter: what to look at when it is chosen and wrong}.
    cases : Cases
        Where the numbers come from; the cell also binds ``case``.
    behind : callable
        From a wrong letter and the numbers of the case to the misconception behind it, if any.
    """

    name: str
    options: Mapping[str, str]
    right: Callable[[Numbers], str]
    evidence: str
    entries: tuple[Entry, ...]
    because: Mapping[str, str]
    cases: Cases
    behind: Callable[[str, Numbers], str | None] = lambda _letter, _numbers: None
    label = "decision"

    @property
    def names(self) -> tuple[str, ...]:
        """The evidence, the letter and the case number."""
        return (self.evidence, self.name, "case")

    signatures = names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge the evidence, then the letter; without evidence a letter is worth nothing."""
        given, no_evidence = _read(
            lambda: read_numbers(ask, self.evidence, (len(self.entries),)).floats
        )
        letter, no_letter = _read(lambda: read_letter(ask, self.name, tuple(self.options)))
        if no_evidence is not None:
            if no_letter is not None:
                raise Rejected(no_evidence)
            told = f"The decision needs its evidence: {no_evidence.headline}"
            return Finding(Status.ERROR, told, _parts(0, 0))
        numbers = read_case(ask, self.cases)
        wrong = [
            (one, float(got))
            for one, got in zip(self.entries, given, strict=True)
            if not _near(got, one.value(numbers))
        ]
        if wrong:
            return self._wrong_evidence(wrong, numbers)
        if no_letter is not None:
            told = f"The evidence is right. Now decide: {no_letter.headline}"
            return Finding(Status.ERROR, told, _parts(1, 0))
        if letter == self.right(numbers):
            told = f"The evidence is right, and it leads to “{self.options[letter]}”."
            return Finding(Status.PROVED, told, _parts(1, 1), domain="by your evidence")
        idea = self.behind(letter, numbers)
        return Finding(
            Status.REFUTED,
            f'The evidence is right, but it does not lead to "{letter}".',
            _parts(1, 0),
            counterexample=CounterExample(
                f"“{self.options[letter]}”", consequence=self.because[letter]
            ),
            misconceptions=(idea,) if idea else (),
        )

    def _wrong_evidence(self, wrong: list[tuple[Entry, float]], numbers: Numbers) -> Finding:
        if all(_in_two_decimals(got, one.value(numbers)) for one, got in wrong):
            told = f"Nearly: give `{self.evidence}` with three decimals at least."
            return Finding(Status.ERROR, told, _parts(0, 0))
        first, got = wrong[0]
        ideas = [_idea(one, value, numbers) for one, value in wrong]
        # One or two ideas are told, and only where they explain all that is wrong.
        found = tuple(dict.fromkeys(ideas)) if all(ideas) else ()
        return Finding(
            Status.REFUTED,
            f"The evidence does not hold yet: look at {first.what}.",
            _parts(0, 0),
            counterexample=CounterExample(
                f"{first.what}, with the numbers of the case",
                got=formatting.number(got),
                consequence=first.look,
            ),
            misconceptions=found if len(found) <= 2 else (),
        )


def _read(get: Callable[[], Any]) -> tuple[Any, Finding | None]:
    """Read a value, or say that it is not there yet; anything else is rejected as usual."""
    try:
        return get(), None
    except Rejected as rejection:
        if rejection.finding.status is not Status.UNATTEMPTED:
            raise
        return None, rejection.finding


def _parts(evidence: float, decision: float) -> tuple[Part, ...]:
    return Part("the evidence", 1.0, evidence), Part("the decision", 1.0, decision)


def _near(got: float, wanted: float) -> bool:
    return abs(float(got) - float(wanted)) <= _ROUNDED * max(1.0, abs(float(wanted)))


def _in_two_decimals(got: float, wanted: float) -> bool:
    return round(got, 2) == got and abs(got - float(wanted)) <= 0.00501


def _idea(entry: Entry, got: float, numbers: Numbers) -> str | None:
    return next((idea for idea, model in entry.wrong.items() if _near(got, model(numbers))), None)


def drawn(
    key: str,
    draw: Callable[[np.random.Generator], Numbers],
    entries: tuple[Entry, ...],
) -> Cases:
    """Make cases in which every entry's right number differs from all of its wrong ones."""

    def telling(rng: np.random.Generator) -> Numbers:
        while True:
            numbers = draw(rng)
            if all(_told_apart(entry, numbers) for entry in entries):
                return numbers

    return Cases(key, telling)


def _told_apart(entry: Entry, numbers: Numbers) -> bool:
    values = [float(model(numbers)) for model in (entry.value, *entry.wrong.values())]
    return all(
        abs(one - other) > 4 * _ROUNDED * max(1.0, abs(one), abs(other))
        for i, one in enumerate(values)
        for other in values[:i]
    )
