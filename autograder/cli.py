"""The command `rotary`: the learner's folder, progress, hints and the list of exercises."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from autograder import __version__

if TYPE_CHECKING:
    from autograder.exercise import Exercise
    from autograder.settings import Settings

# Heavy imports stand inside the commands, so that `rotary --help` answers at once.

MY_COURSE = Path("my-course")
FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="rotary-course")
def rotary() -> None:
    """Work through the course on rotary positional embeddings."""


@rotary.command()
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
@click.option("--port", type=click.IntRange(1, 65535), help="The one port to use.")
@click.option("--browser/--no-browser", default=True, help="Open the browser (the default).")
def lab(folder: Path | None, port: int | None, browser: bool) -> None:
    """Open JupyterLab on your own copy of the course in DIR (my-course).

    The folder is made when it is not there; your work in it is never overwritten. When the course
    is newer than your copy, its new text comes in, your answers and cells stay, and the notebook
    as it was is kept in .rotary/backups.
    """
    from autograder.learner.lab import LabError, open_lab

    try:
        sys.exit(open_lab(folder or _my_folder(), click.echo, port=port, browser=browser))
    except LabError as error:
        _fail(str(error))


@rotary.command()
@click.argument("folder", metavar="[DIR]", type=FOLDER, required=False)
def progress(folder: Path | None) -> None:
    """Show how far you have come, in DIR (my-course)."""
    if folder is not None and not folder.is_dir():
        _fail(f"There is no folder {folder}. `rotary lab` makes it.")
    from rich.console import Console

    from autograder.exercises import open_exercises
    from autograder.progress import ProgressLog
    from autograder.render.progress_table import progress_table
    from autograder.standing import standings

    folder = folder or _my_folder()
    log = ProgressLog.open(folder)
    Console().print(progress_table(standings(log, open_exercises().values(), _settings(folder))))
    if notice := log.take_notice():
        click.echo(notice, err=True)


@rotary.command()
@click.argument("exercise")
@click.option("--step", type=click.IntRange(1, 3), default=1, help="1, a nudge, to 3, nearly all.")
def hint(exercise: str, step: int) -> None:
    """Give a hint for EXERCISE."""
    found = _exercise(exercise)
    if not _settings(_my_folder()).hints:
        _fail("Your instructor has switched hints off in course.toml.")
    click.echo(f"{found.title}, hint {step} of {len(found.hints)}:\n{found.hints[step - 1]}")


@rotary.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for programs.")
def exercises(as_json: bool) -> None:
    """List the exercises: what each asks for, and its points."""
    from autograder.exercises import all_exercises

    settings = _settings(_my_folder())
    rows = [_described(one, settings) for one in all_exercises().values()]
    if as_json:
        click.echo(json.dumps(rows, indent=2))
        return
    from rich.console import Console
    from rich.table import Table

    for lesson in dict.fromkeys(row["lesson"] for row in rows):
        table = Table("Exercise", "Kind", "Points", "Define", "Concepts", title=lesson, box=None)
        for row in (row for row in rows if row["lesson"] == lesson):
            names, concepts = (", ".join(row[key]) for key in ("signatures", "concepts"))
            table.add_row(row["id"], row["kind"], str(row["points"]), names, concepts)
        Console(markup=False).print(table)


@rotary.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
def init(folder: Path) -> None:
    """Make an instructor's course root in DIR; nothing that is there is written over."""
    from autograder.classroom.course_root import CourseRootError, init_root

    try:
        done = init_root(folder)
    except CourseRootError as error:
        _fail(str(error))
    for verb, places in (("Made", done.made), ("Was there, left as it is:", done.kept)):
        for place in places:
            click.echo(f"{verb} {folder / place}")
    if done.made and not done.solutions:
        click.echo(
            "This install holds no solutions, so notebooks/ has the learners' copies. They can be "
            "released and graded; the sources with solutions are in the course's repository."
        )


@rotary.command()
@click.argument("lesson")
def release(lesson: str) -> None:
    """Make LESSON's release and bring the gradebook up to date, in the course root.

    This is nbgrader's generate_assignment, but the old release stays until the new one is whole
    and fits the gradebook. `nbgrader release_assignment LESSON` then hands it out.
    """
    from autograder.classroom.course_root import CourseRootError, find_root

    try:
        root = find_root(Path.cwd())
    except CourseRootError as error:
        _fail(str(error))
    from autograder.classroom.releasing import ReleaseError, UnknownLesson, release_lesson

    try:
        done = release_lesson(root, lesson)
    except UnknownLesson as error:
        raise click.BadParameter(str(error)) from None
    except ReleaseError as error:
        _fail(str(error))
    for notice in done.notices:
        click.echo(notice)
    click.echo(f"Released {done.folder}. Hand it out: nbgrader release_assignment {lesson}")


@rotary.command()
@click.argument("notebook", type=click.Path(path_type=Path, dir_okay=False, exists=True))
def check(notebook: Path) -> None:
    """Run a whole NOTEBOOK exactly as grading will, and say the marks.

    The notebook is left as it is, and your progress too.
    """
    from rich.console import Console

    from autograder.classroom.check_notebook import CheckError, check_notebook, marks_table
    from autograder.sandbox.launch import SandboxError

    settings = _settings(notebook.absolute().parent)
    try:
        graded = check_notebook(notebook, settings)
    except (CheckError, SandboxError) as error:
        _fail(str(error))
    Console(markup=False).print(marks_table(graded, settings))


@rotary.command()
@click.argument("lesson")
@click.option("--student", "students", multiple=True, help="Only this student; may be repeated.")
@click.option("--force", is_flag=True, help="Grade again what has not changed, too.")
@click.option("--jobs", type=click.IntRange(1), help="Processes that grade (one for each core).")
def grade(lesson: str, students: tuple[str, ...], force: bool, jobs: int | None) -> None:
    """Grade every submission of LESSON into nbgrader's gradebook, in the course root.

    What was graded before and has not changed is left as it is. Scores that you gave by hand,
    extra credit and your comments stay.
    """
    from autograder.classroom.grade_command import GradeError, grade_lesson

    try:
        done = grade_lesson(Path.cwd(), lesson, students, force, jobs or os.cpu_count() or 1)
    except GradeError as error:
        _fail(str(error))
    sys.exit(0 if done else 1)


@rotary.command()
@click.argument("what", metavar="[THEOREM | FILE.py:FUNCTION[,FUNCTION]]", required=False)
@click.option("--dim", type=int, help="For a file: the length d of the vectors, even (4).")
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for programs.")
@click.option("--latex", is_flag=True, help="For a theorem: LaTeX.")
def prove(what: str | None, dim: int | None, as_json: bool, latex: bool) -> None:
    """Prove a THEOREM step by step, or ask about the encoding in FILE.py; alone, list the theorems.

    FUNCTION is called as encode(x, position), with x of shape (d,), and returns shape (d,). Is its
    score encode(q, m) · encode(k, n) a function of n − m alone? The answer is a proof, a
    counter-example, or that it is unknown and why. Two functions are those of q and of k.
    """
    from autograder.proving.command import prove

    sys.exit(prove(what, dim, as_json, latex))


@rotary.command()
@click.argument("exercise")
@click.argument("files", metavar="FILE.py…", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for programs.")
@click.option("--deep", is_flag=True, help="Prove more than grading does: at larger widths too.")
def judge(exercise: str, files: tuple[str, ...], as_json: bool, deep: bool) -> None:
    """Judge answers to EXERCISE that lie in files, as grading does, and tell all that is known.

    Each file is run alone, as the answer's cell of a notebook, in a process of its own. The exit
    status is 0 whatever the marks, and 1 if a file could not be judged.
    """
    from autograder.judging.command import judge

    sys.exit(judge(exercise, files, _settings(Path.cwd()), as_json, deep))


def _described(exercise: Exercise, settings: Settings) -> dict[str, object]:
    return {
        "id": exercise.id,
        "lesson": exercise.lesson,
        "title": exercise.title,
        "concepts": list(exercise.concepts),
        "kind": exercise.kind.label,
        "points": settings.points(exercise.id, exercise.points),
        "names": list(exercise.names),
        "signatures": list(exercise.kind.signatures),
    }


def _exercise(name: str) -> Exercise:
    from autograder.exercises import UnknownExercise, get

    try:
        return get(name)
    except UnknownExercise as error:
        raise click.BadParameter(str(error)) from None


def _settings(folder: Path) -> Settings:
    from autograder.settings import SettingsError, load_settings

    try:
        return load_settings(folder)
    except SettingsError as error:
        _fail(str(error))


def _my_folder() -> Path:
    """Return the course folder that we stand in, else my-course."""
    from autograder.classroom.course_root import is_only_a_root
    from autograder.progress import HOME, course_folder

    here = course_folder()
    return here if (here / HOME).is_dir() and not is_only_a_root(here) else MY_COURSE


def _fail(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)


def main() -> None:
    """Run the command `rotary`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal without ✓ shows ? and goes on
    rotary(prog_name="rotary")


if __name__ == "__main__":
    main()
