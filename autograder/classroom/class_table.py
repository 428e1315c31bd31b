"""A graded class as a table for the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from nbgrader.api import Gradebook
from rich.table import Table
from rich.text import Text

from autograder.classroom.course import Course, why_not_a_name
from autograder.classroom.outcome import Outcome
from autograder.formatting import number

#: Characters of what is to be known about one student; the feedback has all of it.
MOST = 200
_STYLES = {"graded": "green", "as before": "dim", "not graded": "bold red"}


def class_table(course: Course, lesson: str, outcomes: Sequence[Outcome]) -> Table:
    """Draw the marks as they stand in the gradebook, and what stood out.

    Parameters
    ----------
    course : Course
        The course root.
    lesson : str
        The lesson.
    outcomes : sequence of Outcome
        What a run over the class gave.
    """
    with Gradebook(course.db_url, course.course_id) as gradebook:
        rows = {row["student"]: row for row in gradebook.submission_dicts(lesson)}
    table = Table("Student", title=lesson, title_justify="left", box=None, padding=(0, 2, 0, 0))
    table.add_column("Marks", justify="right")
    table.add_column("By hand", justify="right")
    table.add_column("State", no_wrap=True)
    table.add_column("What to know")
    for outcome in outcomes:
        row = rows.get(outcome.student)
        marks = f"{number(row['score'])}/{number(row['max_score'])}" if row else "–"
        by_hand = "to do" if row and row["needs_manual_grade"] else ""
        state = Text(outcome.state, style=_STYLES[outcome.state])
        # Text, so that a bracket in a name is no markup
        cells = [Text(_shown(outcome.student)), Text(marks), Text(by_hand), state]
        table.add_row(*cells, Text(told(outcome)))
    return table


def told(outcome: Outcome) -> str:
    """Say what is to be known of a submission, with a mark where a person should look."""
    sentence = shorten(outcome.sentence.replace("`", ""), MOST, placeholder=" …")
    return f"! {sentence}" if outcome.needs_a_look else sentence


def _shown(student: str) -> str:
    """Give a name, or for one that may hold anything a form that a terminal only prints."""
    return ascii(student) if why_not_a_name(student) else student


def summary(outcomes: Sequence[Outcome]) -> str:
    """Say in one line how many were graded, how many not, and who needs a look."""
    counts = [(state, sum(one.state == state for one in outcomes)) for state in _STYLES]
    told = ", ".join(f"{count} {state}" for state, count in counts if count)
    look = [_shown(one.student) for one in outcomes if one.needs_a_look]
    return f"{told}." + (f" To look at: {', '.join(look)}." if look else "")
