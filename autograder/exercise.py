"""An exercise: what it asks, what it is worth, and how its answer is judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from autograder.answer import Answer
from autograder.cases import Cases
from autograder.probe import Probe
from autograder.verdict import Finding

#: How the judge asks: a probe in, an answer out, wherever the learner's code runs.
Ask = Callable[[Probe], Answer]


class Kind(Protocol):
    """A kind of exercise: choice, number, expression, function and so on."""

    label: str
    cases: Cases | None

    @property
    def names(self) -> tuple[str, ...]:
        """The names that the answer cell must bind."""

    @property
    def signatures(self) -> tuple[str, ...]:
        """How each of the names is written down: ``angle`` or ``rotate(x, phi)``."""

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Ask for answers and say what was found."""


@dataclass(frozen=True)
class Exercise:
    """One exercise of a lesson.

    Parameters
    ----------
    id : str
        Also the id of its answer cell.
    lesson, title : str
        The lesson's folder name, and a few words.
    concepts : tuple of str
        Rows of the concept map which it exercises.
    points : int
        Full marks.
    kind : Kind
        What is asked and how it is judged.
    hints : tuple of str
        Three, from a nudge to nearly all.
    reread : str
        The heading of the section to read again.
    """

    id: str
    lesson: str
    title: str
    concepts: tuple[str, ...]
    points: int
    kind: Kind
    hints: tuple[str, str, str]
    reread: str

    @property
    def names(self) -> tuple[str, ...]:
        """The names that the answer cell must bind."""
        return self.kind.names
