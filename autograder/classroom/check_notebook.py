"""What `rotary check NOTEBOOK` does: for a learner exactly what grading will run."""

from __future__ import annotations

from pathlib import Path

from rich.console import Group
from rich.table import Table
from rich.text import Text

from autograder.classroom.grading import Graded, grade
from autograder.classroom.intake.files import IntakeError, read_regular
from autograder.classroom.taking import lesson_of, take_bytes
from autograder.exercises import all_exercises, all_memos
from autograder.formatting import number
from autograder.learner.reading import NotebookError, parse_notebook
from autograder.lessons import lessons
from autograder.render.progress_table import STYLES
from autograder.render.progress_words import said
from autograder.sandbox.launch import open_sandbox
from autograder.settings import Settings
from autograder.verdict import Status, Verdict


class CheckError(ValueError):
    """The notebook cannot be checked; says why and what to do."""


def check_notebook(path: Path, settings: Settings) -> Graded:
    """Take a notebook in, run it in the sandbox, and judge it, as grading does.

    Parameters
    ----------
    path : Path
        The learner's notebook; it is left as it is.
    settings : Settings
        The instructor's choices.

    Raises
    ------
    CheckError
        If it is no notebook of this course.
    autograder.sandbox.launch.SandboxError
        If no process for learners' code can be started.
    """
    try:
        data = read_regular(path)
        mine = parse_notebook(data)
    except IntakeError as why:
        raise CheckError(str(why)) from None
    except NotebookError as why:
        raise CheckError(f"{path} cannot be read as a notebook: {why}.") from None
    known = [lesson.slug for lesson in lessons()]
    lesson = lesson_of(mine)
    if lesson is None and path.absolute().parent.name in known:
        lesson = path.absolute().parent.name
    if lesson not in known:
        what = "names no lesson" if lesson is None else f"is of lesson {lesson[:60]!r}"
        raise CheckError(f"{path} {what}; this course has {', '.join(known)}.")
    file = take_bytes(data, path.absolute().parent, lesson, path.name)
    if file.taken.problem:
        raise CheckError(file.taken.problem)
    points = {one.id: settings.points(one.id, one.points) for one in all_exercises().values()}
    with open_sandbox() as sandbox:
        return grade(file.taken, file.master, sandbox, points, hints=settings.hints)


def marks_table(graded: Graded, settings: Settings) -> Group:
    """Draw the marks by exercise; a verdict that comes with the marks is not told before them."""
    table = Table("Exercise", box=None, padding=(0, 2, 0, 0))
    table.add_column("Marks", justify="right")
    table.add_column("Verdict", no_wrap=True)
    table.add_column("What to know")
    score = full = 0.0
    held = 0
    for verdict in graded.verdicts.values():
        is_later = settings.feedback(verdict.exercise) == "after-grading"
        if is_later and verdict.status is not Status.UNATTEMPTED:
            held += 1
            table.add_row(verdict.exercise, f"?/{number(verdict.max_score)}", "answered", "")
            continue
        score, full = score + verdict.score, full + verdict.max_score
        sign, word = said(verdict.status)
        marks = f"{number(verdict.score)}/{number(verdict.max_score)}"
        state = Text(f"{sign} {word}", style=STYLES[verdict.status])
        table.add_row(verdict.exercise, marks, state, Text(_told(verdict)))
    for name, is_written in graded.written.items():
        memo = all_memos().get(name)
        points = number(settings.points(name, memo.points)) if memo else "?"
        state = "written" if is_written else "not written"
        table.add_row(name, f"?/{points}", state, "A person reads and grades it.")
    total = f"{number(score)} of {number(full)} points"
    answers = "an answer" if held == 1 else f"{held} answers"
    total += f", and {answers} whose verdict comes with the marks." if held else "."
    notes = [Text(f"Note: {note}") for note in graded.notes]
    return Group(table, *notes, Text(f"Together: {total}", style="bold"))


def _told(verdict: Verdict) -> str:
    if verdict.status in (Status.PROVED, Status.TESTED):
        return ""
    return verdict.finding.headline
