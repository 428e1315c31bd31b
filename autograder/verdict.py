"""The verdict: what the judge found, as data; how it looks is `autograder.render`'s business."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ropelib.figures import Figure


class Status(StrEnum):
    """The five outcomes. Only `PROVED` and `TESTED` earn full marks."""

    PROVED = "proved"
    TESTED = "tested"
    REFUTED = "refuted"
    ERROR = "error"
    UNATTEMPTED = "unattempted"


@dataclass(frozen=True)
class Part:
    """One thing that is scored: its name, its share of the points, and how it went."""

    name: str
    weight: float
    earned: float
    note: str = ""

    @property
    def right(self) -> bool:
        """Whether the part is fully right."""
        return self.earned >= self.weight


@dataclass(frozen=True)
class CounterExample:
    """The smallest case found in which the answer is wrong.

    Parameters
    ----------
    case : str
        What was asked, as a learner would write it: ``rotate([1, 0], 1, π/2)``.
    got, expected : str
        The two results, as text in aligned columns; ``expected`` is empty where it is the
        answer itself.
    consequence : str
        What follows from the wrong answer and is not so.
    picture : Figure, optional
        Both results, drawn.
    """

    case: str
    got: str = ""
    expected: str = ""
    consequence: str = ""
    picture: Figure | None = None


@dataclass(frozen=True)
class Finding:
    """What a kind of exercise finds out about an answer, before points are given.

    ``misconceptions`` are the ideas that together explain all of a wrong answer: none, one or two.
    """

    status: Status
    headline: str
    parts: tuple[Part, ...] = ()
    domain: str = ""
    reason: str = ""
    counterexample: CounterExample | None = None
    misconceptions: tuple[str, ...] = ()
    traceback: str = ""
    printed: str = ""

    @property
    def share(self) -> float:
        """The share of the points earned, from 0 to 1."""
        if self.status in (Status.PROVED, Status.TESTED):
            return 1.0
        total = sum(part.weight for part in self.parts)
        return sum(part.earned for part in self.parts) / total if total else 0.0


@dataclass(frozen=True)
class Verdict:
    """A finding on one exercise, with its score."""

    exercise: str
    title: str
    max_score: float
    finding: Finding
    hints: tuple[str, ...] = ()
    reread: str = ""

    @property
    def status(self) -> Status:
        """The outcome."""
        return self.finding.status

    @property
    def score(self) -> float:
        """The points earned: finite, rounded, and within 0 and ``max_score``."""
        score = self.finding.share * self.max_score
        return min(round(max(score, 0.0), 4), self.max_score) if math.isfinite(score) else 0.0
