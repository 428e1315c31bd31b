"""The command `rotary`: the learner's folder, progress, hints and the list of exercises."""

from __future__ import annotations

import json
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

    from autograder.exercises import all_exercises
    from autograder.progress import ProgressLog
    from autograder.render.progress_table import progress_table
    from autograder.standing import standings

    folder = folder or _my_folder()
    log = ProgressLog.open(folder)
    Console().print(progress_table(standings(log, all_exercises().values(), _settings(folder))))
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
    from autograder.progress import HOME, course_folder

    here = course_folder()
    return here if (here / HOME).is_dir() else MY_COURSE


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
