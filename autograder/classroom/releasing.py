"""What `rotary release` does: nbgrader's own `generate_assignment`, without its trap.

nbgrader removes the old release first, and fails afterwards where cells changed and submissions are
in the gradebook. Here the new release is made beside the old one, compared with the gradebook, and
only then takes its place.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode, v4
from nbgrader.apps.baseapp import NbGrader
from nbgrader.preprocessors import SaveCells

from autograder.classroom.cell_changes import Recorded, misfits, point_changes, recorded
from autograder.classroom.folder_swap import recover, swapped
from autograder.classroom.generating import GenerateError, generate
from autograder.classroom.gradebook_file import GradebookError, check_gradebook
from autograder.classroom.keep_master import KeepMaster
from autograder.classroom.masters import MasterError, keep
from autograder.classroom.nbgrader_setup import nbgrader_app
from autograder.classroom.one_at_a_time import Busy, only_one
from autograder.classroom.points import sync_points
from autograder.classroom.release import course_points
from autograder.environment import own_environment
from autograder.files import write_text
from autograder.settings import SettingsError

LOCK = Path(".rotary", "release.lock")
WRITES = (SaveCells, KeepMaster)  # steps that write elsewhere than in the release


class ReleaseError(Exception):
    """A lesson was not released; says why and what to do. The old release is as it was."""


class UnknownLesson(ReleaseError):
    """The course has no source of that name."""


@dataclass(frozen=True)
class Released:
    """A release that was made.

    Attributes
    ----------
    folder : Path
        The folder with what learners get.
    notices : tuple of str
        What the instructor should know.
    """

    folder: Path
    notices: tuple[str, ...]


def release_lesson(root: Path, lesson: str) -> Released:
    """Release a lesson of the course at `root`: its folder under `release/`, and the gradebook.

    Parameters
    ----------
    root : Path
        The course root.
    lesson : str
        The name of the lesson's folder in nbgrader's source directory.

    Raises
    ------
    UnknownLesson
        If there is no such lesson.
    ReleaseError
        If it was not released. `release/` and the gradebook are then as they were.
    """
    os.environ["PATH"] = own_environment()["PATH"]  # nbgrader calls `alembic` by name
    try:
        with only_one(root / LOCK):
            return _release(root, lesson)
    except Busy:
        raise ReleaseError(
            f"Another `rotary release` is at work in {root}. Run this again when it is done."
        ) from None
    except (GradebookError, MasterError, SettingsError) as error:
        raise ReleaseError(f"{lesson} was not released. {error}") from error
    except GenerateError as error:
        raise ReleaseError(
            f"{lesson} was not released, for nbgrader could not make it: {error}. Put its notebook "
            "right; release/ and the gradebook are as they were."
        ) from error
    except OSError as error:
        raise ReleaseError(f"{lesson} was not released: {error}. The old release stays.") from error


def _release(root: Path, lesson: str) -> Released:
    app = _app(root)
    course = app.coursedir
    source = _known(Path(course.format_path(course.source_directory, ".", "any")).parent, lesson)
    folder = Path(course.format_path(course.release_directory, ".", lesson))
    check_gradebook(course.db_url)
    notices = ["A release was cut short; the one before it was put back."] * recover(folder)
    notices += _sync(source, course_points(root).get(lesson, {}))
    beside = folder.with_name(f".{lesson}.new")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        new = generate(app, lesson, beside / "release", without=WRITES)
        notebooks = {path.stem: _read(path) for path in sorted(new.glob("*.ipynb"))}
        before = recorded(course.db_url, lesson)
        _refuse(lesson, before, misfits(before, notebooks))
        notices += _points_notice(lesson, before, point_changes(before, notebooks))
        for name in notebooks:
            keep(root, lesson, new / f"{name}.ipynb")
        with swapped(new, folder):
            _fill(app, lesson, beside / "once-more")
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return Released(folder, tuple(notices))


def _app(root: Path) -> NbGrader:
    try:
        return nbgrader_app(root)
    except Exception as error:  # the instructor's own program, which may raise anything
        what = f"{type(error).__name__}: {error}"
        raise ReleaseError(
            f"nbgrader's settings for {root} cannot be read ({what}). Put its nbgrader_config.py "
            "right, or move it away and run `rotary init` for a new one."
        ) from error


def _known(sources: Path, lesson: str) -> Path:
    known = sorted({path.parent.name for path in sources.glob("[!.]*/*.ipynb")})
    if lesson not in known:
        raise UnknownLesson(
            f"There is no lesson {lesson!r} under {sources}. There are: "
            f"{', '.join(known) or 'none'}."
        )
    return sources / lesson


def _sync(source: Path, points: Mapping[str, float]) -> list[str]:
    """Bring the points of exercises and `course.toml` into the source."""
    changes = []
    for path in sorted(source.glob("*.ipynb")):
        notebook = _read(path)
        try:
            moved = sync_points(notebook, points)
        except ValueError as error:
            raise ReleaseError(f"{path}: {error} Put the notebook right.") from None
        if moved:
            write_text(path, v4.writes(notebook) + "\n")
        changes += [f"In {path.name}, as course.toml and the exercises say: {one}" for one in moved]
    return changes


def _read(path: Path) -> NotebookNode:
    try:
        return v4.reads(path.read_text(encoding="utf-8"))
    except (ValueError, KeyError, AttributeError) as error:
        raise ReleaseError(f"{path} cannot be read as a notebook: {error}.") from error


def _refuse(lesson: str, before: Recorded, found: list[str]) -> None:
    if found:
        raise ReleaseError(
            f"{lesson} was not released, for the gradebook holds {before.submissions} of its "
            f"submissions, and nbgrader can then add and remove no cells. {'; '.join(found)}. "
            "Put the cells back as they were, or release the change as a new lesson under another "
            "name. If those marks may go, copy gradebook.db to a safe place and run "
            f"`nbgrader db assignment remove {lesson} --force`, then this again. release/ and the "
            "gradebook are as they were."
        )


def _points_notice(lesson: str, before: Recorded, changes: list[str]) -> list[str]:
    if not (changes and before.submissions):
        return []
    return [
        f"Points changed, and the gradebook holds submissions ({before.submissions}), which "
        f"nbgrader now counts against the new maximum: {', '.join(changes)}. Grade them again: "
        f"`rotary grade {lesson}`."
    ]


def _fill(app: NbGrader, lesson: str, into: Path) -> None:
    """Let nbgrader bring the gradebook up to date; the assignment that it makes is not needed."""
    try:
        generate(app, lesson, into)
    except GenerateError as error:
        raise ReleaseError(
            f"{lesson} was not released, for the gradebook could not be filled: {error}. release/ "
            "is as it was; a part of the cells may be in the gradebook, and running this again "
            "puts the rest there."
        ) from error
