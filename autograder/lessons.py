"""The lessons of the course: the released notebooks that come with the package."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

RELEASED = Path(__file__).parent / "released"


@dataclass(frozen=True)
class Lesson:
    """A lesson and its released notebook.

    Attributes
    ----------
    slug : str
        The name of the lesson's folder, such as `01-rotation-block`.
    title : str
        The notebook's first heading.
    path : Path
        The released notebook, to be read only.
    """

    slug: str
    title: str
    path: Path


def lessons(folder: Path = RELEASED) -> list[Lesson]:
    """Return the lessons under `folder` in their order.

    Raises
    ------
    ValueError
        If a released notebook cannot be read.
    """
    paths = sorted(folder.glob("*/*.ipynb"))
    return [Lesson(path.parent.name, _title(path), path) for path in paths]


def find_lesson(slug: str, folder: Path = RELEASED) -> Lesson:
    """Return the lesson of a name.

    Raises
    ------
    ValueError
        If there is no such lesson, or a released notebook cannot be read.
    """
    found = next((lesson for lesson in lessons(folder) if lesson.slug == slug), None)
    if found is None:
        raise ValueError(f"There is no released lesson {slug}.")
    return found


def release_of(slug: str, folder: Path = RELEASED) -> str:
    """Return the digest of the released notebook of a lesson, as its metadata states it.

    Raises
    ------
    OSError, ValueError
        If there is no such lesson, or its notebook cannot be read.
    """
    path = find_lesson(slug, folder).path
    stamp = json.loads(path.read_text(encoding="utf-8"))["metadata"].get("rotary", {})
    return str(stamp.get("release", ""))


def _title(path: Path) -> str:
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        texts = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"The released notebook {path} cannot be read: {error}.") from error
    lines = (line for text in texts for line in text.splitlines())
    headings = (line.lstrip("#").strip() for line in lines if line.startswith("#"))
    return next(headings, path.parent.name)
