"""From a student's folder to what is graded: the file, its course version, its cells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from nbformat import NotebookNode, v4

from autograder.classroom.intake.cells import Taken, refused, take_in
from autograder.classroom.intake.files import IntakeError, handed_in, quoted
from autograder.classroom.masters import current_master, find_master
from autograder.learner.reading import NotebookError, parse_notebook


@dataclass(frozen=True)
class TakenFile:
    """A submission that was taken in, with the master that it was taken into."""

    taken: Taken
    master: NotebookNode
    data: bytes = b""


def take_folder(folder: Path, root: Path, lesson: str) -> TakenFile:
    """Take in what lies in a student's folder; what cannot be graded says why in ``problem``."""
    name = current_master(root, lesson).name
    try:
        found = handed_in(folder, name)
    except IntakeError as why:
        return _refused(root, lesson, str(why))
    return _with_notes(take_bytes(found.data, root, lesson, found.name), found.notes)


def take_bytes(data: bytes, root: Path, lesson: str, name: str) -> TakenFile:
    """Take in the bytes of a notebook, into the master of the course version that it names."""
    try:
        mine = parse_notebook(data)
        master, note = _master_for(mine, root, lesson)
        taken = take_in(mine, master, lesson)
    except NotebookError as why:
        problem = f"{quoted(name)} cannot be read as a notebook: {why}. Hand it in again."
        return _refused(root, lesson, problem, data)
    except IntakeError as why:
        return _refused(root, lesson, str(why), data)
    return _with_notes(TakenFile(taken, master, data), (note,) if note else ())


def lesson_of(mine: NotebookNode) -> str | None:
    """Give the lesson that a notebook says it is of."""
    stamp = mine.metadata.get("rotary")
    named = stamp.get("lesson") if isinstance(stamp, dict) else None
    return named if isinstance(named, str) else None


def _master_for(mine: NotebookNode, root: Path, lesson: str) -> tuple[NotebookNode, str]:
    """Give the master, and what is to be said of it."""
    stamp = mine.metadata.get("rotary")
    digest = stamp.get("release") if isinstance(stamp, dict) else None
    path = find_master(root, lesson, digest) if isinstance(digest, str) else None
    present = current_master(root, lesson)
    if path is not None:
        return read_master(path), ""
    if digest is None:
        return read_master(present), ""
    return read_master(present), (
        "It was made from a version of the course that is not kept here; it is graded by the "
        "present one."
    )


def read_master(path: Path) -> NotebookNode:
    """Read a released notebook; nobody may change it, for it is read once for a whole class."""
    return _read_master(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=32)
def _read_master(path: Path, _changed: int) -> NotebookNode:
    return v4.reads(path.read_text(encoding="utf-8"))


def _refused(root: Path, lesson: str, problem: str, data: bytes = b"") -> TakenFile:
    master = read_master(current_master(root, lesson))
    return TakenFile(refused(master, problem), master, data)


def _with_notes(file: TakenFile, notes: tuple[str, ...]) -> TakenFile:
    return replace(file, taken=replace(file.taken, notes=(*notes, *file.taken.notes)))
