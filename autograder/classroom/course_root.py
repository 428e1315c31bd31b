"""An instructor's course root: the folder that nbgrader works in, and how `rotary init` makes it.

It holds `nbgrader_config.py`, `course.toml` and `notebooks/`, nbgrader's source directory.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from autograder.files import write_bytes
from autograder.lessons import RELEASED
from autograder.progress import HOME

CONFIG = "nbgrader_config.py"
CONFIG_TEXT = '''"""nbgrader's configuration for this course."""

from autograder.classroom.nbgrader_setup import configure

c = get_config()  # noqa: F821 (given by nbgrader)
configure(c)

# Your own settings go below; they win over the course's. For example:
# c.Exchange.root = "/srv/nbgrader/exchange"
'''
SETTINGS = "course.toml"
SOURCES = "notebooks"
PACKAGE = Path(__file__).resolve().parents[1]


class CourseRootError(Exception):
    """A course root was not found or not made; says where, why and what to do."""


@dataclass(frozen=True)
class Made:
    """What `init_root` did.

    Attributes
    ----------
    made : tuple of Path
        The files that were written, relative to the root.
    kept : tuple of Path
        The files that were there before, and were left as they are.
    solutions : bool
        Whether this install has the notebooks with their solutions.
    """

    made: tuple[Path, ...]
    kept: tuple[Path, ...]
    solutions: bool


def init_root(root: Path, package: Path = PACKAGE) -> Made:
    """Make an instructor's course root at `root`; nothing that is there is written over.

    Parameters
    ----------
    root : Path
        The folder; it is made when it is not there.
    package : Path
        The folder of the package `autograder`, beside which a clone has the sources.

    Raises
    ------
    CourseRootError
        If a file cannot be written. Those before it are whole, and a second call goes on.
    """
    clone = (package.parent / "pyproject.toml").is_file()
    settings = package.parent if clone else package
    sources = package.parent / SOURCES if clone else package / RELEASED.name
    contents = {Path(CONFIG): CONFIG_TEXT.encode(), Path(SETTINGS): settings / SETTINGS}
    contents |= {Path(SOURCES, path.relative_to(sources)): path for path in _files(sources)}
    made, kept = [], []
    for place, content in contents.items():
        target = root / place
        if os.path.lexists(target):
            kept.append(place)
            continue
        try:
            write_bytes(target, content if isinstance(content, bytes) else content.read_bytes())
        except OSError as error:
            raise CourseRootError(
                f"{target} was not made: {error.strerror}. Nothing was written over; put that "
                "right, or choose another folder, and run the command again."
            ) from error
        made.append(place)
    return Made(tuple(made), tuple(kept), clone)


def find_root(start: Path) -> Path:
    """Return the course root that `start` lies in: the nearest upward with an nbgrader_config.py.

    Raises
    ------
    CourseRootError
        If there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / CONFIG).is_file():
            return folder
    raise CourseRootError(
        f"{start} lies in no course root: no {CONFIG} there or above. `rotary init DIR` makes a "
        "course root; go there and run the command again."
    )


def is_only_a_root(folder: Path) -> bool:
    """Whether a folder is an instructor's course root and no learner's folder, by `.rotary/`."""
    return (folder / CONFIG).is_file() and not (folder / HOME / "base").is_dir()


def _files(folder: Path) -> list[Path]:
    """Return the lessons' files, without what editors and kernels left behind."""
    found = (path for path in folder.glob("*/**/*") if path.is_file())
    hidden = (".", "__")
    return sorted(
        path
        for path in found
        if not any(part.startswith(hidden) for part in path.relative_to(folder).parts)
    )
