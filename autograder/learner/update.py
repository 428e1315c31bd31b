"""Bring one copy of a lesson to the installed release, with a backup of what was there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, v4
from nbformat.sign import NotebookNotary
from packaging.version import InvalidVersion, Version

from autograder.files import write_bytes, write_text
from autograder.learner.merge import Merged, merge
from autograder.learner.reading import NotebookError, read_notebook
from autograder.progress import HOME


@dataclass(frozen=True)
class UpdateTask:
    """One notebook to bring up to date.

    Attributes
    ----------
    folder : Path
        The learner's folder.
    path, base : Path
        The learner's notebook, and the release that it started from (which may be missing).
    mine, released : NotebookNode
        The learner's notebook as read, and the installed release.
    """

    folder: Path
    path: Path
    base: Path
    mine: NotebookNode
    released: NotebookNode


def update(task: UpdateTask) -> str:
    """Bring the copy to the release; return what was done, or an empty text for nothing.

    A copy of a newer course than the installed one is left alone.
    """
    name = task.path.relative_to(task.folder)
    mine, new = _stamp(task.mine), _stamp(task.released)
    base = _read_base(task)
    if mine == new:
        if base is None:
            write_text(task.base, v4.writes(task.released) + "\n")
        return ""
    if _version(mine[0]) > _version(new[0]):
        return (
            f"{name} comes from course {mine[0]}, newer than the installed {new[0]}, and was "
            "left as it is. Update the course to have both agree."
        )
    merged = merge(base, task.mine, task.released)
    text = v4.writes(merged.notebook) + "\n"
    backup = _backup(task)
    _keep_trust(task.mine, merged.notebook)
    write_text(task.path.resolve(), text)
    # the base comes last: a stop in between leaves a copy that says which release it is
    write_text(task.base, v4.writes(task.released) + "\n")
    kept = _summary(merged)
    return f"{name} was brought to course {new[0]}: {kept}. As it was: {backup}"


def course_stamp(notebook: NotebookNode) -> dict[str, Any]:
    """Return the course's own metadata of a notebook, empty where it has none."""
    found = notebook.metadata.get("rotary")
    return found if isinstance(found, dict) else {}


def _stamp(notebook: NotebookNode) -> tuple[Any, Any]:
    return course_stamp(notebook).get("course"), course_stamp(notebook).get("release")


def _version(course: Any) -> Version:
    try:
        return Version(str(course))
    except InvalidVersion:
        return Version("0")


def _read_base(task: UpdateTask) -> NotebookNode | None:
    """Return the release that the copy started from, if it is the one that the copy names."""
    try:
        base = read_notebook(task.base)
    except (NotebookError, OSError):
        return None
    return base if _stamp(base) == _stamp(task.mine) else None


def _backup(task: UpdateTask) -> Path:
    place = task.folder / HOME / "backups" / task.path.parent.name
    stem = f"{task.path.stem}.{datetime.now():%Y%m%d-%H%M%S}"
    backup = place / f"{stem}.ipynb"
    for number in count(2):
        if not backup.exists():
            break
        backup = place / f"{stem}-{number}.ipynb"
    write_bytes(backup, task.path.read_bytes())
    return backup.relative_to(task.folder)


def _keep_trust(mine: NotebookNode, merged: NotebookNode) -> None:
    """Sign what the update writes, if the copy was trusted: else its pictures are lost."""
    notary = NotebookNotary()
    if notary.check_signature(mine):
        notary.sign(merged)


def _summary(merged: Merged) -> str:
    parts = [f"answers kept: {merged.answers}", f"your own cells kept: {merged.added}"]
    if merged.moved:
        parts.append(f"changed cells kept as your own: {merged.moved}")
    return ", ".join(parts)
