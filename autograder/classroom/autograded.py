"""The folder of a graded notebook: made beside its place, and put there when the grade is recorded.

After a stop between the two the stamp at the place is not that of the submission, so that the next
run grades it again.
"""

from __future__ import annotations

import datetime
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from nbformat import NotebookNode, v4

from autograder.classroom.folder_swap import swapped
from autograder.classroom.timestamps import FILE

_MARK = "rotary-graded"
#: As nbgrader has it: nobody edits a graded notebook.
_READ_ONLY = 0o444


@dataclass(frozen=True)
class Stamp:
    """What a graded notebook says of its grading: of what it is the result, and what stood out."""

    key: str
    sentence: str = ""
    needs_a_look: bool = False


def make_beside(
    place: Path,
    name: str,
    notebook: NotebookNode,
    stamp: Stamp,
    when: datetime.datetime | None,
) -> Path:
    """Write a graded notebook into a new folder beside its place, and give that folder.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    new = _beside(place)
    discard(place)  # left by a run that was stopped
    new.mkdir(parents=True)
    marked = NotebookNode({**notebook, "metadata": {**notebook.metadata, _MARK: asdict(stamp)}})
    path = new / f"{name}.ipynb"
    path.write_text(v4.writes(marked) + "\n", encoding="utf-8")
    path.chmod(_READ_ONLY)
    if when is not None:
        (new / FILE).write_text(f"{when} UTC\n", encoding="utf-8")
    return new


def put_in_place(place: Path) -> None:
    """Put what was made beside into its place.

    Raises
    ------
    OSError
        If that fails; what was at the place is then still there.
    """
    with swapped(_beside(place), place):
        pass


def discard(place: Path) -> None:
    """Remove what was made beside, if there is anything."""
    shutil.rmtree(_beside(place), ignore_errors=True)


def read_stamp(path: Path) -> Stamp | None:
    """Read the stamp of a graded notebook; None where there is none."""
    try:
        return Stamp(**json.loads(path.read_text(encoding="utf-8"))["metadata"][_MARK])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _beside(place: Path) -> Path:
    return place.with_name(f".{place.name}.new")
