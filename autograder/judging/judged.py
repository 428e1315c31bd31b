"""What was found about one file, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from autograder.misconceptions import catalogue
from autograder.verdict import CounterExample, Part, Verdict


@dataclass(frozen=True)
class Judged:
    """The judgement of one file.

    Parameters
    ----------
    file : str
        As it was named in the call.
    verdict : Verdict
        What the judge found; an error where it could not be asked.
    seconds : float
        How long it took.
    is_judged : bool
        Whether the answer was judged at all.
    """

    file: str
    verdict: Verdict
    seconds: float
    is_judged: bool = True

    def as_json(self) -> dict[str, Any]:
        """Give what ``rotary judge --json`` prints."""
        verdict, finding = self.verdict, self.verdict.finding
        return {
            "file": self.file,
            "exercise": verdict.exercise,
            "status": verdict.status.value,
            "score": verdict.score,
            "max_score": verdict.max_score,
            "parts": _parts(finding.parts, verdict.max_score),
            "misconceptions": list(finding.misconceptions),
            "counterexample": _case(finding.counterexample),
            "message": message(verdict),
            "seconds": round(self.seconds, 4),
        }


def message(verdict: Verdict) -> str:
    """Say what was found, and what wrong idea explains it, a line each."""
    finding = verdict.finding
    ideas = [catalogue()[idea] for idea in finding.misconceptions]
    told = [f"{idea.name}: {idea.explanation}" for idea in ideas]
    return "\n".join(filter(None, (finding.headline, finding.reason, *told)))


def _parts(parts: tuple[Part, ...], points: float) -> list[dict[str, Any]]:
    total = sum(part.weight for part in parts) or 1.0
    return [
        {
            "name": part.name,
            "score": round(part.earned / total * points, 4),
            "max_score": round(part.weight / total * points, 4),
            "right": part.right,
            "note": part.note,
        }
        for part in parts
    ]


def _case(example: CounterExample | None) -> dict[str, str] | None:
    if example is None:
        return None
    fields = ("case", "got", "expected", "consequence")
    return {field: getattr(example, field) for field in fields}
