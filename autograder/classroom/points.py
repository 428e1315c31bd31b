"""The points of the exercises, brought into the check cells of the instructor's notebook."""

from __future__ import annotations

from collections.abc import Mapping

from nbformat import NotebookNode

CHECK = "check-"


def sync_points(notebook: NotebookNode, points: Mapping[str, float]) -> list[str]:
    """Write `points` into the metadata of the check cells; return what was changed.

    Parameters
    ----------
    notebook : NotebookNode
        The instructor's version, changed in place.
    points : mapping
        The points of each exercise of the lesson, by its id.

    Raises
    ------
    ValueError
        If a check cell names no exercise of the lesson, or an exercise has no check cell.
    """
    changes, met = [], set()
    for cell in notebook.cells:
        mark = cell.metadata.get("nbgrader", {})
        grade_id = mark.get("grade_id", "")
        if not (mark.get("grade") and grade_id.startswith(CHECK)):
            continue
        exercise = grade_id.removeprefix(CHECK)
        if exercise not in points:
            raise ValueError(f"The cell {grade_id} checks no exercise of this lesson.")
        met.add(exercise)
        if mark.get("points") != points[exercise]:
            changes.append(f"{exercise}: {mark.get('points')} -> {points[exercise]} points")
            mark["points"] = points[exercise]
    missing = [exercise for exercise in points if exercise not in met]
    if missing:
        raise ValueError(f"No check cell for {', '.join(missing)}.")
    return changes
