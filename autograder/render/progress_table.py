"""Progress as a table for the terminal."""

from __future__ import annotations

from rich.console import Group
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from autograder.formatting import number
from autograder.render.progress_words import said
from autograder.standing import Standing, by_lesson

STYLES = {
    "proved": "green",
    "tested": "blue",
    "refuted": "red",
    "error": "yellow",
    "answered": "cyan",
    "unattempted": "dim",
}


def progress_table(standings: list[Standing]) -> Group:
    """Draw one table a lesson, with a bar above it."""
    lessons = by_lesson(standings)
    parts = [part for lesson, ones in lessons.items() for part in (_bar(lesson, ones), _rows(ones))]
    return Group(*parts)


def _bar(lesson: str, standings: list[Standing]) -> Table:
    score = sum(one.score for one in standings)
    points = sum(one.points for one in standings)
    line = Table.grid(padding=(0, 2))
    bar = ProgressBar(total=points or 1, completed=score, width=24)
    line.add_row(Text(lesson, style="bold"), bar, f"{number(score)} of {number(points)} points")
    return line


def _rows(standings: list[Standing]) -> Table:
    table = Table("Exercise", "Title", show_edge=False, box=None, padding=(0, 2, 0, 0))
    table.add_column("Points", justify="right")
    table.add_column("Tries", justify="right")
    table.add_column("Status", no_wrap=True)
    table.columns[0].no_wrap = True
    for one in standings:
        sign, word = said(one.status)
        marks = f"{'?' if one.status == 'answered' else number(one.score)}/{number(one.points)}"
        status = Text(f"{sign} {word}", style=STYLES[one.status])
        # Text, so that a bracket in a title is no markup
        table.add_row(one.exercise.id, Text(one.exercise.title), marks, str(one.tries), status)
    return table
