"""What was found about a file, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from autograder.proving.target import Target
from autograder.proving.witness import Witness


@dataclass(frozen=True)
class Report:
    """The answer to a question about a file.

    Parameters
    ----------
    target : Target
        The file and its functions.
    dim : int
        The length d of the vectors.
    status : str
        ``proved``, ``refuted`` or ``unknown``.
    domain : str
        For what the answer holds; empty where it is unknown.
    steps : tuple of str
        How it was decided.
    witness : Witness, optional
        The counter-example of a refutation.
    reason : str
        Why it is unknown.
    isometry : bool, optional
        Whether lengths are kept; None where that is not known.
    tested : int
        On how many inputs the program gave in numbers what its formula gives.
    printed : str
        What the file printed, of a long text the beginning.
    seconds : float
        How long it took.
    """

    target: Target
    dim: int
    status: str = "unknown"
    domain: str = ""
    steps: tuple[str, ...] = ()
    witness: Witness | None = None
    reason: str = ""
    isometry: bool | None = None
    tested: int = 0
    printed: str = ""
    seconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """Give what ``rotary prove FILE.py:FUNCTION --json`` prints."""
        return {
            "file": str(self.target.path),
            "function": ",".join(self.target.functions),
            "dim": self.dim,
            "status": self.status,
            "domain": self.domain or None,
            "counterexample": self.witness.as_json() if self.witness else None,
            "reason": self.reason or None,
            "isometry": self.isometry,
            "steps": list(self.steps),
            "tested": self.tested,
            "printed": self.printed,
            "seconds": round(self.seconds, 3),
        }
