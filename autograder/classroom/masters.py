"""The released notebooks that submissions were made from: every version, found by its digest.

A submission names its release in `metadata.rotary.release`. Grading takes the check cells from that
release, so a course root keeps each one, under `.rotary/releases/LESSON/DIGEST/`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from autograder.files import write_text
from autograder.lessons import RELEASED

KEPT = Path(".rotary", "releases")
RELEASE = "release"
_DIGEST = re.compile(r"[0-9a-f]{12}")


class MasterError(Exception):
    """A released notebook is not there, or is none; says where and what to do."""


def keep(root: Path, lesson: str, released: Path) -> Path:
    """Keep a copy of a released notebook in the course root; return where.

    Parameters
    ----------
    root : Path
        The instructor's course root.
    lesson : str
        The name of the lesson's folder.
    released : Path
        The released notebook, which carries its digest.

    Raises
    ------
    MasterError
        If the notebook has no digest.
    OSError
        If it cannot be read, or its copy cannot be written.
    """
    return keep_text(root, lesson, released.stem, released.read_text(encoding="utf-8"))


def keep_text(root: Path, lesson: str, name: str, text: str) -> Path:
    """Keep the text of the released notebook `name` (without .ipynb), as `keep` does."""
    digest = _digest(text)
    if digest is None:
        raise MasterError(
            f"{lesson}/{name}.ipynb carries no release digest, so no submission could be matched "
            "with it. Let nbgrader_config.py call autograder.classroom.nbgrader_setup.configure, "
            "and set GenerateAssignment.preprocessors nowhere else."
        )
    # The digest leaves the points out, so what is there may differ and the newest counts.
    path = root / KEPT / lesson / digest / f"{name}.ipynb"
    write_text(path, text)
    return path


def find_master(root: Path, lesson: str, digest: str) -> Path | None:
    """Return the released notebook with this digest, or None if this course has none such.

    It is looked for among the kept ones, in `release/`, and in the package itself.

    Parameters
    ----------
    root : Path
        The instructor's course root.
    lesson : str
        The name of the lesson's folder.
    digest : str
        What a submission says; anything but a digest is found nowhere.
    """
    if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
        return None
    places = (root / KEPT / lesson / digest, root / RELEASE / lesson, RELEASED / lesson)
    found = (path for place in places for path in _notebooks(place))
    return next((path for path in found if _digest_of(path) == digest), None)


def current_master(root: Path, lesson: str) -> Path:
    """Return the released notebook that learners get now.

    That is the one in `release/`; in a course root that has released nothing, the package's own.

    Raises
    ------
    MasterError
        If there is no release of this lesson, or it holds several notebooks.
    """
    for place in (root / RELEASE / lesson, RELEASED / lesson):
        found = _notebooks(place)
        if len(found) > 1:
            names = ", ".join(path.name for path in found)
            raise MasterError(f"{place} holds several notebooks ({names}); a lesson has one.")
        if found:
            return found[0]
    known = {path.parent.name for path in (root / RELEASE).glob("[!.]*/*.ipynb")}
    known |= {path.parent.name for path in RELEASED.glob("*/*.ipynb")}
    raise MasterError(
        f"No lesson {lesson} was released in {root}. Released are: {', '.join(sorted(known))}. "
        f"If you have its source, run `rotary release {lesson}`."
    )


def _notebooks(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.ipynb") if not path.name.startswith("."))


def _digest_of(path: Path) -> str | None:
    try:
        return _digest(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _digest(text: str) -> str | None:
    """Return the digest that a notebook's text states; None if it states none."""
    try:
        digest = json.loads(text)["metadata"]["rotary"]["release"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return digest if isinstance(digest, str) and _DIGEST.fullmatch(digest) else None
