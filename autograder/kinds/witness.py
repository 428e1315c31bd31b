"""Witnesses: a choice counts when something that can be checked comes with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from autograder.exercise import Ask
from autograder.kinds.reading import read_numbers
from autograder.kinds.reading_expressions import read_expression
from autograder.kinds.rejection import Rejected
from autograder.verdict import CounterExample, Finding, Status


@dataclass(frozen=True)
class Shown:
    """What a witness shows when it is checked.

    Parameters
    ----------
    holds : bool
        Whether it shows what it should.
    sentence : str
        What it shows, or what it does not.
    example : CounterExample, optional
        The same in numbers, and drawn.
    misconception : str, optional
        The wrong idea that it gives away.
    """

    holds: bool
    sentence: str
    example: CounterExample | None = None
    misconception: str | None = None

    @property
    def misconceptions(self) -> tuple[str, ...]:
        """The wrong idea as a finding holds it."""
        return (self.misconception,) if self.misconception else ()


@dataclass(frozen=True)
class Witness:
    """A value that settles a question, and the check of it.

    Parameters
    ----------
    name : str
        The name that the answer cell binds to it.
    read : callable
        Reads it: from a way to ask, and the name, to a value.
    check : callable
        From the value and the numbers of the case to what it shows.
    """

    name: str
    read: Callable[[Ask, str], Any]
    check: Callable[[Any, Mapping[str, Any]], Shown]

    def settle(self, ask: Ask, numbers: Mapping[str, Any], otherwise: str) -> Finding:
        """Give the finding that the witness makes; ``otherwise`` opens it where it fails."""
        try:
            shown = self.check(self.read(ask, self.name), numbers)
        except Rejected as rejection:
            if rejection.finding.status is not Status.UNATTEMPTED:
                raise
            headline = f"The answer needs its witness: {rejection.finding.headline}"
            raise Rejected(
                replace(rejection.finding, status=Status.ERROR, headline=headline)
            ) from None
        if shown.holds:
            return Finding(Status.PROVED, shown.sentence, domain="by your witness")
        return Finding(
            Status.REFUTED,
            f"{otherwise} {shown.sentence}",
            counterexample=shown.example,
            misconceptions=shown.misconceptions,
        )

    def misconceptions(self, ask: Ask, numbers: Mapping[str, Any]) -> tuple[str, ...]:
        """Give the wrong idea that the witness of a wrong answer gives away."""
        try:
            return self.check(self.read(ask, self.name), numbers).misconceptions
        except Rejected:
            return ()


def floats(*shape: int) -> Callable[[Ask, str], Any]:
    """Read a witness that is a number or an array of numbers."""
    return lambda ask, name: read_numbers(ask, name, shape).floats


def expression(symbols: str) -> Callable[[Ask, str], sp.Expr]:
    """Read a witness that is an expression in some real symbols."""
    known = {s.name: s for s in sp.symbols(symbols, real=True, seq=True)}
    return lambda ask, name: read_expression(ask, name, known)[0]
