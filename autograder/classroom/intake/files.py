"""Finding and reading the file that a student handed in: regular files only, of bounded size."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from autograder.answering.legible import legible

#: A notebook of this course is far smaller, with all its outputs.
MOST_BYTES = 50_000_000
#: Characters of a file's name that a sentence shows.
_LONGEST = 60


class IntakeError(ValueError):
    """There is nothing that can be graded; the sentence is for the student."""


@dataclass(frozen=True)
class HandedIn:
    """The bytes of the notebook that counts, and what the student should know of the choice."""

    name: str
    data: bytes
    notes: tuple[str, ...] = ()


def handed_in(folder: Path, name: str) -> HandedIn:
    """Give the notebook of a submission.

    Parameters
    ----------
    folder : Path
        What the student handed in.
    name : str
        What the lesson's notebook is called, ``rotation-block.ipynb``.

    Raises
    ------
    IntakeError
        If there is no notebook, or several and none has that name, or it cannot be read.
    """
    with os.scandir(folder) as entries:
        found = {one.name: one for one in entries if _is_notebook(one.name)}
    regular = sorted(one for one in found if found[one].is_file(follow_symlinks=False))
    if name in found:
        others = ", ".join(quoted(one) for one in regular if one != name)
        notes = (f"There was also {others}; only `{name}` counts.",) if others else ()
        return HandedIn(name, read_regular(folder / name), notes)
    candidates = regular or sorted(found)
    if not candidates:
        raise IntakeError(f"There is no notebook in it: hand in `{name}`.")
    if len(candidates) > 1:
        raise IntakeError(
            f"It holds {len(candidates)} notebooks and none is called `{name}`: hand in that one."
        )
    (other,) = candidates
    note = f"The notebook was called {quoted(other)}; it should be `{name}`."
    return HandedIn(other, read_regular(folder / other), (note,))


def quoted(name: str) -> str:
    """Give a file's name as Markdown shows it, on one line and not longer than a sentence bears."""
    shown = " ".join(legible(name).split()).replace("`", "'")
    return f"`{shown if len(shown) <= _LONGEST else shown[:_LONGEST] + '…'}`"


def _is_notebook(name: str) -> bool:
    """Whether it is one by its name; hidden files are what systems leave behind."""
    return name.endswith(".ipynb") and not name.startswith(".")


def read_regular(path: Path) -> bytes:
    """Read a regular file; a link, a pipe or a device is refused, and so is one too large.

    Raises
    ------
    IntakeError
        If it is refused or cannot be read.
    """
    # Without O_NONBLOCK a named pipe would keep us waiting for ever.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_BINARY", 0)
    name = quoted(path.name)
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            raise IntakeError(f"{name} is a link or no regular file: hand in the file itself.")
        descriptor = os.open(path, flags)
    except OSError as why:
        raise IntakeError(f"{name} cannot be read: {why.strerror}.") from None
    with open(descriptor, "rb") as file:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            raise IntakeError(f"{name} is a link or no regular file: hand in the file itself.")
        if about.st_size > MOST_BYTES:
            size, most = about.st_size // 1_000_000, MOST_BYTES // 1_000_000
            raise IntakeError(
                f"{name} has {size} MB, and {most} MB is the most that is read: "
                "clear its outputs and hand it in again."
            )
        return file.read(MOST_BYTES)
