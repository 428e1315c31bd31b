"""The code cells that every submission of a lesson shares: the course's own, without answers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path


def course_cells(notebooks: Iterable[Path]) -> list[list[str]]:
    """Give the sources of the course's own code cells, a list for each released notebook.

    Answer cells and checks are left out.
    """
    return [
        [
            "".join(cell["source"])
            for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
            if cell["cell_type"] == "code" and not _is_graded(cell)
        ]
        for path in notebooks
    ]


def _is_graded(cell: dict) -> bool:
    mark = cell.get("metadata", {}).get("nbgrader", {})
    return bool(mark.get("solution") or mark.get("grade"))
