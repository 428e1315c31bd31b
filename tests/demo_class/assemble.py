"""Making what each student of the sample class hands in."""

from __future__ import annotations

import copy
import json
from pathlib import Path

from autograder.files import write_bytes

from .bank_code import answer_code
from .edits import write
from .handed import Handed, Twist, as_bytes
from .roster import Student, students
from .twists_to_cells import CELL_TWISTS
from .twists_to_code import CODE_TWISTS
from .twists_to_files import FILE_TWISTS

__all__ = ["MEMO", "TWISTS", "Student", "students", "write_submission"]

MEMO = "look-alike-memo"
TWISTS: dict[str, Twist] = {**CELL_TWISTS, **CODE_TWISTS, **FILE_TWISTS}


def write_submission(student: Student, folder: Path, released: Path) -> None:
    """Write the files that a student hands in; the same ones every time.

    Parameters
    ----------
    student : Student
        Whose.
    folder : Path
        Where; it is made if need be.
    released : Path
        The released notebook of the lesson.

    Raises
    ------
    OSError
        If the released notebook or an answer of the bank cannot be read, or nothing be written.
    KeyError
        If the released notebook lacks the cell of an answer, or there is no such twist.
    """
    untouched = json.loads(released.read_text(encoding="utf-8"))
    handed = Handed(copy.deepcopy(untouched), untouched, released.name)
    for exercise, stem in student.answers.items():
        write(handed.notebook, exercise, answer_code(exercise, stem))
    if student.memo and any(cell.get("id") == MEMO for cell in untouched["cells"]):
        write(handed.notebook, MEMO, student.memo.strip())
    if student.twist:
        TWISTS[student.twist](handed)
    files = handed.files or {handed.name: as_bytes(handed.notebook)}
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        write_bytes(folder / name, content)
