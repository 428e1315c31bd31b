"""What students hand in: a lesson of a few exercises, answered from the bank of whole answers."""

from __future__ import annotations

import copy
import json
from functools import cache

from autograder.classroom.stamp import release_digest
from autograder.exercises import all_exercises
from autograder.learner.reading import parse_notebook
from autograder.lessons import RELEASED

from ...demo_class.bank_code import answer_code
from ...demo_class.edits import Notebook, write
from ...demo_class.handed import as_bytes

LESSON, NAME = "01-rotation-block", "rotation-block"
MEMO = "look-alike-memo"
#: An expression, two blanks, an array, a claim with a case number, and two functions.
RIGHT = {
    "warmup-expand": "right/expand",
    "rotation-blanks": "right/plain",
    "rotation-90": "right/array",
    "rotation-claim": "right/case_1",
    "apply-code": "right/straight",
    "block-code": "right/straight",
}
POINTS = {name: float(all_exercises()[name].points) for name in RIGHT}
#: One answer that is wrong.
WRONG = {"block_code": "rope_block = 3"}
FULL = sum(POINTS.values())
_TEXT = ("title", "setup", "warm-up-symbols", "look-alike-memo-task", MEMO)


def is_kept(cell) -> bool:
    """Whether a cell of the course's notebook is in the small lesson."""
    return cell["id"].removeprefix("check-") in (*RIGHT, *_TEXT)


@cache
def _released() -> str:
    notebook = json.loads((RELEASED / LESSON / f"{NAME}.ipynb").read_text(encoding="utf-8"))
    notebook["cells"] = [cell for cell in notebook["cells"] if is_kept(cell)]
    notebook["metadata"]["rotary"]["release"] = release_digest(as_read(notebook))
    return json.dumps(notebook)


def untouched() -> Notebook:
    """Give the small lesson as it was handed out."""
    return json.loads(_released())


def solved(memo: str = "", **other: str) -> Notebook:
    """Give it answered rightly, but for the exercises named with another source."""
    notebook = untouched()
    sources = {name: answer_code(name, stem) for name, stem in RIGHT.items()}
    sources |= {name.replace("_", "-"): source for name, source in other.items()}
    sources |= {MEMO: memo} if memo else {}
    for name, source in sources.items():
        write(notebook, name, source)
    return notebook


def master():
    """Give the released master of the small lesson."""
    return as_read(untouched())


def as_read(notebook: Notebook):
    """Give a notebook as intake reads it."""
    return parse_notebook(as_bytes(copy.deepcopy(notebook)))
