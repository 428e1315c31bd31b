"""Grading one notebook: its cells run in the sandbox, and the judge on this side asks."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from nbformat import NotebookNode, from_dict, v4

from autograder.classroom.intake.cells import Taken, is_memo, notes_cell
from autograder.classroom.points import CHECK
from autograder.exercise import Exercise
from autograder.exercises import all_exercises
from autograder.judging.running import judge_run, verdict_on
from autograder.learner.cells import mark, same
from autograder.render.disclosure import disclose
from autograder.sandbox.launch import Sandbox
from autograder.sandbox.limits import Limits
from autograder.sandbox.running import CellShown, FarNotebook
from autograder.session.drawing import draw
from autograder.session.own_cell import find_cell
from autograder.session.shown import Report
from autograder.verdict import Finding, Status, Verdict

#: A notebook that runs out of time loses all the cells after it; a few of them say enough.
MOST_LOST = 4


@dataclass(frozen=True)
class Graded:
    """A graded submission.

    Attributes
    ----------
    notebook : NotebookNode
        The student's text, what the run showed, and the verdicts.
    verdicts : mapping
        {exercise id: verdict}.
    written : mapping
        {memo id: whether the student wrote anything}.
    faults : mapping
        {exercise id: error} where the judge itself failed; a person has to look at these.
    notes : tuple of str
        What the student should know of the intake and of cells that were lost.
    problem : str
        Why there was nothing to grade; empty where there was.
    models : mapping
        {memo id: a model answer}, which the student may compare the own one with.
    """

    notebook: NotebookNode
    verdicts: Mapping[str, Verdict]
    written: Mapping[str, bool]
    faults: Mapping[str, str]
    notes: tuple[str, ...] = ()
    problem: str = ""
    models: Mapping[str, str] = field(default_factory=dict)

    @property
    def needs_a_look(self) -> bool:
        """Whether a person should look at it: it could not be read, or a judgement failed."""
        return bool(self.problem or self.faults)


def checked_by(cell: NotebookNode) -> str | None:
    """Give the exercise that a released cell checks; None for any other cell."""
    name = mark(cell).get("grade_id", "")
    is_check = cell.cell_type == "code" and mark(cell).get("grade") and name.startswith(CHECK)
    return name.removeprefix(CHECK) if is_check else None


def grade(
    taken: Taken,
    master: NotebookNode,
    sandbox: Sandbox,
    points: Mapping[str, float],
    *,
    hints: bool = True,
    models: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Graded:
    """Run what was taken in, judge each exercise at its check cell, and write all into a notebook.

    Parameters
    ----------
    taken : Taken
        The intake.
    master : NotebookNode
        The released notebook that the intake used.
    sandbox : Sandbox
        Where learners' code runs.
    points : mapping
        Full marks by exercise; those left out have the exercise's own.
    hints : bool
        Whether the feedback may use the exercises' hints.
    models : mapping, optional
        {memo id: a model answer} for the feedback.
    limits : Limits, optional
        How long things may take.

    Raises
    ------
    SandboxError
        If no process for learners' code can be started.
    """
    notebook = deepcopy(taken.notebook)
    exercises = all_exercises()
    interest = {name for one in exercises.values() for name in one.names}
    ids = frozenset(cell.id for cell in notebook.cells) - taken.missing
    verdicts: dict[str, Verdict] = {}
    faults: dict[str, str] = {}
    lost: list[str] = []
    with FarNotebook(sandbox, interest, draw, limits) as far:
        for cell in notebook.cells:
            name = checked_by(cell)
            if name in exercises:
                found = exercises[name]
                full = float(points.get(name, found.points))
                verdicts[name] = _verdict(found, far, ids, taken, full, faults)
                _show(cell, verdicts[name], hints)
            elif cell.cell_type == "code" and cell.id not in taken.missing and not taken.problem:
                tell = exercises[cell.id].names if cell.id in exercises else ()
                shown = far.run(cell.id, cell.source, tell)
                _fill(cell, shown)
                lost += [f"`{cell.id}`: {shown.lost}."] if shown.lost else []
    notes = (*taken.notes, *lost[:MOST_LOST])
    top = notes_cell(taken.problem, notes)
    if top is not None:
        notebook.cells.insert(0, top)
    written = _written(taken, master)
    return Graded(notebook, verdicts, written, faults, notes, taken.problem, models or {})


def _verdict(
    exercise: Exercise,
    far: FarNotebook,
    ids: frozenset[str],
    taken: Taken,
    points: float,
    faults: dict[str, str],
) -> Verdict:
    if taken.problem:
        found: Any = Finding(Status.UNATTEMPTED, taken.problem)
    else:
        found = find_cell(exercise, far.log, ids)
    if isinstance(found, Finding) and found.status is Status.UNATTEMPTED:
        if exercise.id in taken.missing and not taken.problem:
            found = replace(found, headline="The cell of this answer was deleted.")
    if not isinstance(found, Finding):
        try:
            return judge_run(exercise, found, far, points)
        except Exception as error:  # a fault of ours costs no student anything: a person decides
            faults[exercise.id] = f"{type(error).__name__}: {error}"
            found = Finding(
                Status.ERROR,
                "The grader met something here that it cannot handle; that is a fault of the "
                "course, and your instructor will look at this answer.",
            )
    return verdict_on(exercise, points, found)


def _show(cell: NotebookNode, verdict: Verdict, hints: bool) -> None:
    """Write a verdict under its check: all that is known, at once."""
    report = Report(verdict, disclose(verdict, failures=3, early=True, hints=hints))
    data = {"text/plain": repr(report), "text/html": report._repr_html_()}
    output = {"output_type": "execute_result", "execution_count": None, "metadata": {}}
    cell.outputs = [from_dict({**output, "data": data})]


def _fill(cell: NotebookNode, shown: CellShown) -> None:
    cell.outputs = [from_dict(one) for one in shown.outputs]
    cell.execution_count = shown.count
    if shown.lost:
        error = {"ename": "Stopped", "evalue": shown.lost, "traceback": [f"{shown.lost}."]}
        cell.outputs = [v4.new_output("error", **error)]


def _written(taken: Taken, master: NotebookNode) -> dict[str, bool]:
    """Say of every memo whether its cell is no longer the stub.

    Where its cell was deleted, any text that the student added may be the memo.
    """
    given = {cell.id: cell for cell in taken.notebook.cells}
    known = {cell.id for cell in master.cells}
    added = any(
        cell.cell_type != "code" and cell.source.strip()
        for cell in taken.notebook.cells
        if cell.id not in known
    )
    return {
        cell.id: added if cell.id in taken.missing else not same(given[cell.id], cell)
        for cell in filter(is_memo, master.cells)
    }
