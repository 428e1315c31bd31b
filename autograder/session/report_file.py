"""Writing the learner's report beside the lessons, or showing it where nothing can be written."""

from __future__ import annotations

import os
from collections.abc import Sequence
from html import escape
from pathlib import Path

from autograder.exercise import Exercise
from autograder.files import write_text
from autograder.lessons import lessons
from autograder.progress import ProgressLog
from autograder.render.report_page import report_page, summary
from autograder.session.shown import Message
from autograder.settings import Settings
from autograder.standing import standings

NAME = "report.html"


def write_report(log: ProgressLog, exercises: Sequence[Exercise], settings: Settings) -> Message:
    """Write `report.html` into the learner's folder, whole or not at all.

    Parameters
    ----------
    log : ProgressLog
        The learner's log, which knows the folder.
    exercises : sequence of Exercise
        What there is, in order.
    settings : Settings
        The instructor's choices.

    Returns
    -------
    Message
        How much is done, with a link to the page; where the folder cannot be written, the page
        itself, folded up.
    """
    titles = {lesson.slug: lesson.title for lesson in lessons()}
    page = report_page(log, exercises, titles, settings)
    said = summary(standings(log, exercises, settings))
    path = log.folder / NAME
    try:
        write_text(path, page)
    except OSError as error:
        why = f"{path} cannot be written ({error.strerror or error})."
        framed = (
            f"<details><summary>Your report</summary><iframe title='Your report' sandbox "
            f'style="width: 100%; height: 30em; border: 0" srcdoc="{escape(page)}"></iframe>'
            "</details>"
        )
        return Message(f"{said} {why}", html=f"{escape(said)} {escape(why)}{framed}")
    link = escape(_from_here(path))
    return Message(
        f"{said} Your report: {path}",
        html=f'{escape(said)}<br>Your report: <a href="{link}" target="_blank">{NAME}</a>, beside '
        "the lessons. Open it in a browser to print it.",
    )


def _from_here(path: Path) -> str:
    """Give the way to a file from the notebook's folder, which a link in a notebook starts at."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # Windows: another drive
        return path.as_uri()
