"""What can happen to the files that are handed in, by name."""

from __future__ import annotations

from .bank_code import answer_code
from .edits import code_cell, write
from .handed import Handed, Twist, as_bytes

_NOTES = """\
Lesson 1
- rows stand on the left
- the angle is position times frequency
"""


def truncated(handed: Handed) -> None:
    """Hand in the first half of the document."""
    whole = as_bytes(handed.notebook)
    handed.files[handed.name] = whole[: len(whole) // 2]


def empty_file(handed: Handed) -> None:
    """Hand in a file of no bytes."""
    handed.files[handed.name] = b""


def no_notebook(handed: Handed) -> None:
    """Hand in a text file alone."""
    handed.files["notes.txt"] = _NOTES.encode()


def other_lesson(handed: Handed) -> None:
    """Hand in another lesson's notebook, none of whose cells this lesson knows."""
    answer = code_cell("spiral-code", "def spiral(r, phi):\n    return r * phi")
    mark = {"schema_version": 3, "cell_type": "code", "task": False}
    answer["metadata"]["nbgrader"] = {
        **mark,
        "grade_id": "spiral-code",
        "grade": False,
        "locked": False,
        "solution": True,
    }
    check = code_cell("check-spiral-code", 'check("spiral-code")')
    check["metadata"]["nbgrader"] = {
        **mark,
        "grade_id": "check-spiral-code",
        "grade": True,
        "locked": True,
        "points": 2,
        "solution": False,
    }
    title = {
        "cell_type": "markdown",
        "id": "spirals-title",
        "metadata": {},
        "source": ["# Lesson 99 · Spirals"],
    }
    rotary = {"course": "0.1.0", "lesson": "99-other", "release": "0123456789ab"}
    handed.notebook["metadata"]["rotary"] = rotary
    handed.notebook["cells"] = [title, answer, check]


def two_notebooks(handed: Handed) -> None:
    """Hand in an old copy, with a wrong answer and stubs, beside the notebook."""
    stem = handed.name.removesuffix(".ipynb")
    handed.files[handed.name] = as_bytes(handed.notebook)
    write(handed.released, "rotation-90", answer_code("rotation-90", "wrong/clockwise"))
    handed.files[f"{stem}-Copy1.ipynb"] = as_bytes(handed.released)


def other_name(handed: Handed) -> None:
    """Hand in the notebook under a name of the student's own."""
    handed.files["final-version.ipynb"] = as_bytes(handed.notebook)


FILE_TWISTS: dict[str, Twist] = {
    "truncated": truncated,
    "empty-file": empty_file,
    "no-notebook": no_notebook,
    "other-lesson": other_lesson,
    "two-notebooks": two_notebooks,
    "other-name": other_name,
}
