"""What became of one student's submission."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What became of one student's submission.

    Attributes
    ----------
    student : str
        The name of the student's folder.
    state : str
        ``graded``, ``as before`` (nothing changed since it was graded) or ``not graded``.
    sentence : str
        Why it was not graded, or what is to be known of it.
    needs_a_look : bool
        Whether a person should look at it.
    """

    student: str
    state: str
    sentence: str = ""
    needs_a_look: bool = False


def not_graded(student: str, sentence: str) -> Outcome:
    """Give the outcome for a submission that could not be graded."""
    return Outcome(student, "not graded", sentence, True)
