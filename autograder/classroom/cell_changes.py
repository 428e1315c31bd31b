"""What a new release would change in the gradebook: cells, notebooks and points.

nbgrader cannot add or remove cells once submissions are in the gradebook. Its `SaveCells` finds
that out only after the old release is gone, so we look first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nbformat import NotebookNode
from nbgrader.api import Assignment, create_engine, inspect, sessionmaker
from nbgrader.api import Notebook as RecordedNotebook
from nbgrader.utils import is_grade, is_locked, is_solution, is_task

from autograder.classroom.gradebook_file import sqlite_path

#: {cell name: the kinds of record that nbgrader keeps of it}
Cells = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Recorded:
    """What the gradebook holds of an assignment.

    Attributes
    ----------
    submissions : int
        How many students' submissions.
    cells : mapping
        {notebook: {cell: kinds}}.
    points : mapping
        {notebook: {cell: points}}.
    """

    submissions: int
    cells: Mapping[str, Cells]
    points: Mapping[str, Mapping[str, float]]


def recorded(db_url: str, lesson: str) -> Recorded:
    """Read from the gradebook, and write nothing, what it holds of a lesson."""
    nothing = Recorded(0, {}, {})
    path = sqlite_path(db_url)
    if path is not None and not path.exists():
        return nothing
    engine = create_engine(db_url)
    try:
        if not inspect(engine).has_table("assignment"):
            return nothing
        with sessionmaker(bind=engine)() as session:
            found = session.query(Assignment).filter_by(name=lesson).one_or_none()
            if found is None:
                return nothing
            return Recorded(
                len(found.submissions),
                {one.name: _recorded_cells(one) for one in found.notebooks},
                {one.name: _recorded_points(one) for one in found.notebooks},
            )
    finally:
        engine.dispose()


def _recorded_cells(notebook: RecordedNotebook) -> Cells:
    kinds = {
        "graded": notebook.grade_cells,
        "answer": notebook.solution_cells,
        "task": notebook.task_cells,
        "source": notebook.source_cells,
    }
    return _by_name({kind: [cell.name for cell in cells] for kind, cells in kinds.items()})


def _recorded_points(notebook: RecordedNotebook) -> dict[str, float]:
    return {cell.name: cell.max_score for cell in notebook.grade_cells + notebook.task_cells}


def marked_cells(notebook: NotebookNode) -> Cells:
    """Return the cells of which nbgrader keeps a record, as its `SaveCells` chooses them."""
    kinds: dict[str, list[str]] = {"graded": [], "answer": [], "task": [], "source": []}
    for cell in notebook.cells:
        marks = {"graded": is_grade(cell), "answer": is_solution(cell), "task": is_task(cell)}
        marks["source"] = any(marks.values()) or is_locked(cell)
        for kind in (kind for kind, holds in marks.items() if holds):
            kinds[kind].append(cell.metadata.nbgrader["grade_id"])
    return _by_name(kinds)


def _by_name(kinds: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    names = {name for group in kinds.values() for name in group}
    return {name: frozenset(kind for kind in kinds if name in kinds[kind]) for name in names}


def misfits(before: Recorded, notebooks: Mapping[str, NotebookNode]) -> list[str]:
    """Say what keeps the notebooks of a new release out of a gradebook with submissions.

    Returns
    -------
    list of str
        Such as "added in rotation-block: check-new, new"; empty if all fits.
    """
    if not before.submissions:
        return []
    found = [f"notebook added: {name}" for name in sorted(set(notebooks) - set(before.cells))]
    found += [f"notebook removed: {name}" for name in sorted(set(before.cells) - set(notebooks))]
    for name in sorted(set(notebooks) & set(before.cells)):
        old, new = before.cells[name], marked_cells(notebooks[name])
        changes = {
            "added": set(new) - set(old),
            "removed": set(old) - set(new),
            "marked otherwise": {cell for cell in set(old) & set(new) if old[cell] != new[cell]},
        }
        found += [
            f"{how} in {name}: {', '.join(sorted(cells))}"
            for how, cells in changes.items()
            if cells
        ]
    return found


def point_changes(before: Recorded, notebooks: Mapping[str, NotebookNode]) -> list[str]:
    """Say which cells of the gradebook get other points, such as "check-turn: 1 -> 2"."""
    return [
        f"{mark['grade_id']}: {old:g} -> {float(mark['points']):g}"
        for name, notebook in notebooks.items()
        for mark in (cell.metadata.get("nbgrader", {}) for cell in notebook.cells)
        if (mark.get("grade") or mark.get("task"))
        and (old := before.points.get(name, {}).get(mark["grade_id"])) is not None
        and old != float(mark["points"])
    ]
