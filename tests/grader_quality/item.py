"""One program to judge: an answer of the bank, or one that was made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..autograder.bank import BankAnswer


class Family(StrEnum):
    """Where a program comes from."""

    ANSWER = "answer"
    REWRITTEN = "rewritten"
    CAST = "cast"
    MUTANT = "mutant"


@dataclass(frozen=True)
class Item:
    """One program.

    Parameters
    ----------
    answer : BankAnswer
        The answer of the bank that it is, or was made from.
    source : str
        Its text.
    family : Family
        Whether, and how, it was changed.
    change : str
        What was changed.
    """

    answer: BankAnswer
    source: str
    family: Family = Family.ANSWER
    change: str = ""

    @property
    def exercise(self) -> str:
        """The exercise that it answers."""
        return self.answer.exercise

    def __str__(self) -> str:
        return f"{self.answer}, {self.change}" if self.change else str(self.answer)
