"""The learner's folder: one folder a lesson, made once and brought up to date with care.

Beside the lessons lies `.rotary/`: the progress log, the release that each notebook started from
(`base/`), and the notebook as it was before each update (`backups/`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from nbformat import NotebookNode, v4

from autograder.files import write_text
from autograder.learner.cells import is_answer
from autograder.learner.reading import NotebookError, read_notebook
from autograder.learner.update import UpdateTask, course_stamp, update
from autograder.learner.variants import with_own_cases
from autograder.lessons import Lesson
from autograder.progress import HOME
from autograder.settings import Settings, SettingsError, load_settings


class WorkspaceError(Exception):
    """The learner's folder cannot be made or written; says where and what to do."""


@dataclass(frozen=True)
class Copy:
    """The learner's copy of a lesson.

    Attributes
    ----------
    lesson : Lesson
        The released lesson.
    path : Path
        The notebook to open.
    messages : tuple of str
        What the learner should know: what was made, updated or left alone.
    """

    lesson: Lesson
    path: Path
    messages: tuple[str, ...] = ()


def prepare(folder: Path, lessons: list[Lesson]) -> list[Copy]:
    """Make the learner's folder, or bring it up to date; nothing there is ever overwritten.

    Parameters
    ----------
    folder : Path
        The learner's folder; other files in it stay as they are.
    lessons : list of Lesson
        The lessons of the installed course.

    Raises
    ------
    WorkspaceError
        If the folder cannot be made or written.
    """
    try:
        (folder / HOME).mkdir(parents=True, exist_ok=True)
        fresh = _variants(folder) == "fresh"
        return [_bring(folder, lesson, fresh) for lesson in lessons]
    except OSError as error:
        raise WorkspaceError(
            f"{folder} cannot hold the course: {error.strerror} ({error.filename}). "
            "Give a folder that you may write in: rotary lab DIR"
        ) from error


def _variants(folder: Path) -> str:
    try:
        return load_settings(folder).variants
    except SettingsError:  # `check` says it in the notebook, where the settings matter
        return Settings().variants


def _bring(folder: Path, lesson: Lesson, fresh: bool) -> Copy:
    """Copy the lesson, or update the copy; where the file is no copy, use a name beside it."""
    released = read_notebook(lesson.path)
    if fresh:
        released = with_own_cases(released, folder)
    left: list[str] = []
    for path in _names(folder / lesson.slug / lesson.path.name):
        name = path.relative_to(folder)
        base = folder / HOME / "base" / name
        if not os.path.lexists(path):
            write_text(base, v4.writes(released) + "\n")
            write_text(path, v4.writes(released) + "\n")
            done = f"{name} was made."
        else:
            try:
                mine = _read_copy(path, released)
            except (NotebookError, OSError) as error:
                reason = error.strerror if isinstance(error, OSError) else error
                left.append(f"{name} was left as it is: {reason}.")
                continue
            done = update(UpdateTask(folder, path, base, mine, released))
        here = [f"The lesson is in {name}."] if left else []
        return Copy(lesson, path, tuple(filter(None, [*left, done, *here])))
    raise AssertionError("there is always one more name")


def _names(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_stem(f"{path.stem}-{number}")


def _read_copy(path: Path, released: NotebookNode) -> NotebookNode:
    mine = read_notebook(path)
    lesson = course_stamp(mine).get("lesson")
    answers = {cell.id for cell in released.cells if is_answer(cell)}
    known = lesson is not None and lesson == course_stamp(released).get("lesson")
    # a tool may have dropped the metadata: the answers then tell which lesson this is
    if not known and answers.isdisjoint(cell.get("id") for cell in mine.cells):
        raise NotebookError("it is not a copy of this lesson")
    return mine
