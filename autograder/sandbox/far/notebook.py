"""What a notebook calls while it is graded: the judge sits elsewhere, so most have little to say.

In the learner build this module stands in for `autograder.notebook`.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from autograder.sandbox.far import line

__all__ = ["check", "course_map", "hint", "lesson", "numbers", "progress", "report", "solution"]


@dataclass(frozen=True)
class Note:
    """A sentence that a notebook shows."""

    text: str

    def __repr__(self) -> str:
        """Give the sentence."""
        return self.text

    def _repr_html_(self) -> str:
        return f'<div class="rotary-message">{escape(self.text)}</div>'


def lesson(_slug: str = "") -> Note:
    """Say who runs this notebook."""
    return Note("Run by the grader.")


def check(_exercise: str = "") -> Note:
    """Judge nothing: the course's own check cells do, outside this process."""
    return Note("Only the course's own check cell counts.")


def hint(_exercise: str = "") -> Note:
    """Give no hint: nobody reads it here."""
    return Note("Hints are given in your own notebook.")


def solution(_exercise: str = "") -> Note:
    """Show no solution: there is none in this process."""
    return Note("Solutions are shown in your own notebook.")


def progress() -> Note:
    """Show no progress: it is kept in the learner's folder."""
    return Note("Progress is shown in your own notebook.")


def course_map() -> Note:
    """Show no map: how far somebody is, is kept in the learner's folder."""
    return Note("The map of the course is shown in your own notebook.")


def report() -> Note:
    """Write no report: what somebody proved is kept in the learner's folder."""
    return Note("Your report is written in your own notebook.")


def numbers(exercise: str, case: int) -> tuple[Any, ...]:
    """Give and show the numbers of a question, as in the learner's own notebook.

    Raises
    ------
    NoNumbers
        If there are none.
    """
    from IPython.display import display

    shown, given = line.numbers(exercise, case)
    display(Note(shown))
    return given
