"""Finding the answer: the exercise's own cell must itself have bound its names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.answering.cells import CellLog, CellRun
from autograder.closed_book import ReadyMade, ready_made
from autograder.closed_book.telling import function_called, told, told_first
from autograder.exercise import Exercise
from autograder.exercises import all_exercises
from autograder.verdict import Finding, Status

#: How an error of syntax names the cell that it stands in.
_FILE = re.compile(r" \((?:<ipython-input[^>]*>|[\w.-]+\.py), line (\d+)\)$")


def values(exercise: Exercise, run: CellRun) -> Mapping[str, Any]:
    """Give what the cell of an answer bound."""
    return {name: run.bound[name] for name in exercise.names}


def find_cell(
    exercise: Exercise, log: CellLog, cell_ids: frozenset[str] | None
) -> CellRun | Finding:
    """Give the run of a cell that holds the answer, or why there is nothing to judge.

    Parameters
    ----------
    exercise : Exercise
        Its id is the id of its own cell.
    log : CellLog
        The cells that ran in this session.
    cell_ids : frozenset of str, optional
        The ids of the notebook's cells, where they are known: where the own cell is gone, the
        last cell that binds a name stands in for it. The same holds where the front end gives
        no ids, or only ids of its own.
    """
    run = log.own_cell(exercise.id)
    if run is not None:
        return _from_own_cell(exercise, run, log)
    elsewhere = log.last_binding(answer_names(exercise))
    if elsewhere is None:
        names = " and ".join(f"`{name}`" for name in answer_names(exercise))
        return Finding(Status.UNATTEMPTED, f"Run the cell above first: it sets {names}.")
    knows_ids = any(run.cell_id in (cell_ids or all_exercises()) for run in log.runs)
    gone = cell_ids is not None and exercise.id not in cell_ids
    if knows_ids and not gone:
        return _in_another_cell(exercise, elsewhere)
    return _complete(exercise, elsewhere)


def answer_names(exercise: Exercise) -> list[str]:
    """Give the names that hold the answer: all but the case number, which many cells bind."""
    return [name for name in exercise.names if name != "case"]


def ready_made_in(exercise: Exercise, run: CellRun, log: CellLog) -> tuple[ReadyMade, ...]:
    """Find where an answer rests on functions of the course's own that it is to do without."""
    earlier = []
    for one in log.runs:
        if one is run:
            break
        earlier.append(one.source)
    return ready_made(run.source, earlier, answer_names(exercise))


def _from_own_cell(exercise: Exercise, run: CellRun, log: CellLog) -> CellRun | Finding:
    names = answer_names(exercise)
    if (closed := _stopped_by_ready_made(exercise, run, log)) is not None:
        return closed
    if run.error and not set(names) <= set(run.bound):
        missing = next(name for name in names if name not in run.bound)
        error = _FILE.sub(r" (line \1)", run.error)
        return Finding(Status.ERROR, f"Its cell stopped before it had set `{missing}`: {error}")
    if not set(run.bound) & set(names):
        elsewhere = log.last_binding(names)
        if elsewhere is not None:
            return _in_another_cell(exercise, elsewhere)
        names = " and ".join(f"`{name}`" for name in names)
        return Finding(Status.UNATTEMPTED, f"The cell above does not set {names}.")
    return _complete(exercise, run)


def _stopped_by_ready_made(exercise: Exercise, run: CellRun, log: CellLog) -> Finding | None:
    """Say that the answer needs a placeholder, which stopped its cell while it was graded.

    What only compares the answer with the course's own, below it, leaves the answer as it is.
    """
    function = function_called(run.error)
    if not function:
        return None
    uses = ready_made_in(exercise, run, log)
    if any(use.function == function for use in uses):
        return told(function, uses)
    if uses:
        return told_first(uses)
    return None if set(answer_names(exercise)) <= set(run.bound) else told(function)


def _complete(exercise: Exercise, run: CellRun) -> CellRun | Finding:
    missing = [name for name in exercise.names if name not in run.bound]
    if missing:
        return Finding(Status.ERROR, f"Its cell does not set `{missing[0]}`.")
    return run


def _in_another_cell(exercise: Exercise, run: CellRun) -> Finding:
    name = next(name for name in answer_names(exercise) if name in run.bound)
    return Finding(
        Status.UNATTEMPTED,
        f"`{name}` was set in another cell. An answer counts from its own cell, the one above "
        "this check: write it there and run it.",
    )
