"""The folder of a graded notebook, written whole or not at all."""

from __future__ import annotations

import datetime
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def write_autograded(
    place: Path,
    name: str,
    notebook: NotebookNode,
    stamp: Stamp,
    when: datetime.datetime | None,
) -> Iterator[None]:
    """Write beside the place, let the block record the grade, then put the folder in its place.

    A block that raises leaves the folder as it was. After a stop between the two the stamp at the
    place is not that of the submission, so that the next run grades it again.
    """
    new = place.with_name(f".{place.name}.new")
    shutil.rmtree(new, ignore_errors=True)  # left by a run that was stopped
    new.mkdir(parents=True)
    try:
        marked = NotebookNode({**notebook, "metadata": {**notebook.metadata, _MARK: asdict(stamp)}})
        path = new / f"{name}.ipynb"
        path.write_text(v4.writes(marked) + "\n", encoding="utf-8")
        path.chmod(_READ_ONLY)
        if when is not None:
            (new / FILE).write_text(f"{when} UTC\n", encoding="utf-8")
        yield
        with swapped(new, place):
            pass
    finally:
        shutil.rmtree(new, ignore_errors=True)


def read_stamp(path: Path) -> Stamp | None:
    """Read the stamp of a graded notebook; None where there is none."""
    try:
        return Stamp(**json.loads(path.read_text(encoding="utf-8"))["metadata"][_MARK])
    except (OSError, ValueError, KeyError, TypeError):
        return None
