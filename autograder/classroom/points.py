"""The points of exercises and memos, brought into the instructor's notebook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nbformat import NotebookNode

CHECK = "check-"


def sync_points(notebook: NotebookNode, points: Mapping[str, float]) -> list[str]:
    """Write `points` into the metadata of the graded cells; return what was changed.

    An exercise is graded by its check cell, `check-…`; a memo in its answer cell, by hand.

    Parameters
    ----------
    notebook : NotebookNode
        The instructor's version, changed in place.
    points : mapping
        The points of each exercise and memo of the lesson, by its id.

    Raises
    ------
    ValueError
        If a graded cell belongs to no exercise or memo of the lesson, two cells grade the same
        one, or one has no graded cell.
    """
    changes, met = [], set()
    for cell in notebook.cells:
        mark = cell.metadata.get("nbgrader", {})
        name = _graded_by(mark)
        if name is None:
            continue
        if name not in points:
            raise ValueError(
                f"The cell {mark['grade_id']} grades no exercise or memo of this lesson."
            )
        if name in met:
            raise ValueError(f"The cell {mark['grade_id']} grades {name} a second time.")
        met.add(name)
        if mark.get("points") != points[name]:
            changes.append(f"{name}: {mark.get('points')} -> {points[name]} points")
            mark["points"] = points[name]
    missing = [name for name in points if name not in met]
    if missing:
        raise ValueError(
            f"No graded cell for {', '.join(missing)}: an exercise needs its check cell, and a "
            "memo an answer cell that is graded by hand."
        )
    return changes


def _graded_by(mark: Mapping[str, Any]) -> str | None:
    """Return the id of the exercise or memo that a cell with this mark grades."""
    grade_id = mark.get("grade_id", "")
    if mark.get("grade") and mark.get("solution"):  # what nbgrader grades by hand
        return grade_id
    if mark.get("grade") and grade_id.startswith(CHECK):
        return grade_id.removeprefix(CHECK)
    return None
