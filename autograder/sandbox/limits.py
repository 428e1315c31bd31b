"""How long learners' code may take while it is graded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Seconds and counts for one submission.

    Parameters
    ----------
    cell : float
        For one cell; then an error ends it.
    grace : float
        How much longer the process may take to say so, before it is killed.
    answer : float
        For one answer to a probe. The answerer's own limit is shorter, so that only what cannot
        be interrupted comes this far.
    submission : float
        For everything together.
    restarts : int
        How often a process that was killed, or ended itself, is started again.
    """

    cell: float = 10.0
    grace: float = 3.0
    answer: float = 6.0
    submission: float = 120.0
    restarts: int = 5
