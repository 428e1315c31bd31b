"""Make the learners' copies of the notebooks: `python -m autograder.classroom.release [--check]`.

A released notebook is what `nbgrader generate_assignment` gives under this course's
`nbgrader_config.py`, without a gradebook. It becomes package data.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click
from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode, v4
from nbgrader.preprocessors import SaveCells
from traitlets.config import Config, PyFileConfigLoader

from autograder.classroom.points import sync_points
from autograder.files import write_text
from autograder.settings import load_settings

SOURCES = "notebooks"
RELEASED = Path("autograder", "released")


def release_notebook(source: NotebookNode, config: Config) -> NotebookNode:
    """Return the learners' version of an instructor's notebook.

    Parameters
    ----------
    source : NotebookNode
        The instructor's version; it is left as it is.
    config : Config
        nbgrader's configuration, whose `GenerateAssignment.preprocessors` are run here too,
        all but the one that fills the gradebook.
    """
    settings = Config(config)
    settings.Exporter.default_preprocessors = []
    exporter = NotebookExporter(config=settings)
    for step in config.GenerateAssignment.preprocessors:
        if step is not SaveCells:
            exporter.register_preprocessor(step, enabled=True)
    text, _ = exporter.from_notebook_node(source)
    return v4.reads(text)


def load_config(root: Path) -> Config:
    """Read the `nbgrader_config.py` of the course at `root`."""
    return PyFileConfigLoader("nbgrader_config.py", path=str(root)).load_config()


def release_course(
    root: Path, points: Mapping[str, Mapping[str, float]], *, check: bool = False
) -> list[str]:
    """Release every lesson of the course at `root`; return a sentence for each change.

    Parameters
    ----------
    root : Path
        The folder that holds `notebooks/` and `nbgrader_config.py`.
    points : mapping
        {lesson: {exercise id: points}}.
    check : bool
        Only say what would change.

    Raises
    ------
    ValueError
        If there is no notebook, or a notebook and the exercises do not fit.
    """
    config = load_config(root)
    changes = []
    sources = sorted(root.joinpath(SOURCES).glob("*/*.ipynb"))
    if not sources:
        raise ValueError(f"There is no notebook under {root / SOURCES}.")
    for path in sources:
        place = path.relative_to(root / SOURCES)
        lesson = place.parent.name
        notebook = v4.reads(path.read_text(encoding="utf-8"))
        try:
            moved = sync_points(notebook, points.get(lesson, {}))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
        released = release_notebook(notebook, config)
        target = root / RELEASED / place
        if moved and not check:
            write_text(path, v4.writes(notebook) + "\n")
        changes += [f"{lesson}: {change}" for change in moved]
        if _read(target) != released:
            changes.append(f"{lesson}: {RELEASED / place} differs from its source")
            if not check:
                write_text(target, v4.writes(released) + "\n")
    return changes + _leftovers(root, sources, check)


def _read(path: Path) -> NotebookNode | None:
    try:
        return v4.reads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError):
        return None


def _leftovers(root: Path, sources: list[Path], check: bool) -> list[str]:
    wanted = {path.relative_to(root / SOURCES) for path in sources}
    found = {path.relative_to(root / RELEASED) for path in (root / RELEASED).glob("*/*.ipynb")}
    for place in found - wanted:
        if not check:
            (root / RELEASED / place).unlink()
    return [f"{RELEASED / place} has no source any more" for place in sorted(found - wanted)]


def course_points(root: Path) -> dict[str, dict[str, float]]:
    """Return {lesson: {exercise or memo id: points}}, with what the `course.toml` changes."""
    from autograder.exercises import all_exercises, all_memos

    settings = load_settings(root)
    points: dict[str, dict[str, float]] = {}
    for one in (*all_exercises().values(), *all_memos().values()):
        points.setdefault(one.lesson, {})[one.id] = settings.points(one.id, one.points)
    return points


@click.command()
@click.argument("root", type=click.Path(path_type=Path, exists=True), default=".")
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 when something is stale.")
def main(root: Path, check: bool) -> None:
    """Make the released notebooks of the course at ROOT from its notebooks/."""
    root = root.resolve()
    try:
        changes = release_course(root, course_points(root), check=check)
    except (ValueError, OSError, RuntimeError) as error:
        click.echo(f"Nothing more was released: {error}", err=True)
        sys.exit(1)
    for change in changes:
        click.echo(change)
    if check and changes:
        click.echo("Stale: run `make lessons` (python -m autograder.classroom.release).")
        sys.exit(1)
    click.echo("The released notebooks are up to date." if not changes else "Released.")


if __name__ == "__main__":
    main()
