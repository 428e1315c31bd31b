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
class Update:
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


def update(copy: Update) -> str:
    """Bring the copy to the release; return what was done, or an empty text for nothing.

    A copy of a newer course than the installed one is left alone.
    """
    name = copy.path.relative_to(copy.folder)
    mine, new = _stamp(copy.mine), _stamp(copy.released)
    base = _read_base(copy)
    if mine == new:
        if base is None:
            write_text(copy.base, v4.writes(copy.released) + "\n")
        return ""
    if _version(mine[0]) > _version(new[0]):
        return (
            f"{name} comes from course {mine[0]}, newer than the installed {new[0]}, and was "
            "left as it is. Update the course to have both agree."
        )
    merged = merge(base, copy.mine, copy.released)
    text = v4.writes(merged.notebook) + "\n"
    backup = _backup(copy)
    _keep_trust(copy.mine, merged.notebook)
    write_text(copy.path.resolve(), text)
    # the base comes last: a stop in between leaves a copy that says which release it is
    write_text(copy.base, v4.writes(copy.released) + "\n")
    kept = _summary(merged)
    return f"{name} was brought to course {new[0]}: {kept}. As it was: {backup}"


def marks(notebook: NotebookNode) -> dict[str, Any]:
    """Return the course's own metadata of a notebook, empty where it has none."""
    found = notebook.metadata.get("rotary")
    return found if isinstance(found, dict) else {}


def _stamp(notebook: NotebookNode) -> tuple[Any, Any]:
    return marks(notebook).get("course"), marks(notebook).get("release")


def _version(course: Any) -> Version:
    try:
        return Version(str(course))
    except InvalidVersion:
        return Version("0")


def _read_base(copy: Update) -> NotebookNode | None:
    """Return the release that the copy started from, if it is the one that the copy names."""
    try:
        base = read_notebook(copy.base)
    except (NotebookError, OSError):
        return None
    return base if _stamp(base) == _stamp(copy.mine) else None


def _backup(copy: Update) -> Path:
    place = copy.folder / HOME / "backups" / copy.path.parent.name
    stem = f"{copy.path.stem}.{datetime.now():%Y%m%d-%H%M%S}"
    backup = place / f"{stem}.ipynb"
    for number in count(2):
        if not backup.exists():
            break
        backup = place / f"{stem}-{number}.ipynb"
    write_bytes(backup, copy.path.read_bytes())
    return backup.relative_to(copy.folder)


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
