"""What the merge asks of a single cell of a notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from typing import Any
from uuid import uuid4

from nbformat import NotebookNode

VALID_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def mark(cell: NotebookNode) -> dict[str, Any]:
    """Return nbgrader's mark on the cell, empty where it has none."""
    found = cell.metadata.get("nbgrader")
    return found if isinstance(found, dict) else {}


def is_answer(cell: NotebookNode) -> bool:
    """Whether the learner is asked to write into this cell."""
    return bool(mark(cell).get("solution"))


def is_locked(cell: NotebookNode) -> bool:
    """Whether the cell is the course's alone, such as a check."""
    return bool(mark(cell).get("locked") or mark(cell).get("grade"))


def same(one: NotebookNode, other: NotebookNode) -> bool:
    """Whether two cells hold the same text; white space at the end does not count."""
    return one.source.rstrip() == other.source.rstrip()


def own_cell(cell: NotebookNode) -> NotebookNode:
    """Return a copy of the cell as the learner's own: free to edit, and nothing to nbgrader."""
    own = deepcopy(cell)
    for key in ("nbgrader", "deletable", "editable"):
        own.metadata.pop(key, None)
    return own


def name_cells(cells: list[NotebookNode], taken: Iterable[str]) -> None:
    """Give every one of these cells an id of its own, in place: the one it has where it may."""
    taken = set(taken)
    for cell in cells:
        name = cell.get("id")
        while not (isinstance(name, str) and VALID_ID.fullmatch(name)) or name in taken:
            name = uuid4().hex[:8]
        cell["id"] = name
        taken.add(name)
