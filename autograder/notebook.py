"""What a learner calls in a notebook: lesson, check, hint, solution, numbers, and where I stand.

None of them raises for anything that a learner's code or files do, and none writes to stderr; but
`numbers`, which has nothing to give where its question or case number is not one, stops its cell
with a sentence.
"""

from __future__ import annotations

import sys
from typing import Any

from autograder.session import Session, current
from autograder.session.shown import Message, Report

__all__ = ["check", "course_map", "hint", "lesson", "numbers", "progress", "report", "solution"]


def lesson(slug: str) -> Message:
    """Open a lesson: say where you stand, and whether this copy of the notebook is up to date.

    Parameters
    ----------
    slug : str
        The lesson's folder, such as ``"01-rotation-block"``.
    """
    return _session().open_lesson(slug)


def check(exercise: str) -> Report | Message:
    """Judge the answer to an exercise, as its own cell left it.

    Returns
    -------
    Report
        Shown as the verdict; as plain text it is the bare score.
    """
    return _session().check(exercise)


def hint(exercise: str) -> Message:
    """Give the next of three hints, from a nudge to nearly all; then the first again."""
    return _session().hint(exercise)


def solution(exercise: str) -> Message:
    """Show a solution, as far as the course's settings allow it."""
    return _session().solution(exercise)


def progress() -> Message:
    """Show what is done and what is still to come, as a picture."""
    return _session().progress_picture()


def course_map() -> Message:
    """Show what the course teaches, what comes after what, and how far you are, as a picture."""
    return _session().concept_map()


def report() -> Message:
    """Write a page to print, `report.html` beside the lessons: what you proved, when, and how."""
    return _session().report()


def numbers(exercise: str, case: int) -> tuple[Any, ...]:
    """Draw and show the numbers of a question; another case number, other numbers.

    Returns
    -------
    tuple
        The numbers in the order shown: whole numbers, floats, and vectors as arrays.

    Raises
    ------
    NoNumbers
        If there is no such exercise, it has no numbers of its own, or ``case`` is no case number.
    """
    return _session().numbers(exercise, case)


def _session() -> Session:
    session = current()
    if session.shell is None:
        # Outside a notebook the caller's own module stands in for the answer cell.
        session.outside(sys._getframe(2).f_globals)
    return session


# Watch the cells from the one that imports this on.
current()
