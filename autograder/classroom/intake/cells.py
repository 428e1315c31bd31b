"""Taking in a notebook's cells: the learner's answers and own cells, all else from the master."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from nbformat import NotebookNode, from_dict, v4

from autograder.classroom.intake.files import IntakeError
from autograder.learner.cells import is_answer, is_locked, mark, name_cells, same
from autograder.learner.merge import merge, name_in

#: Pictures that a written answer may hold.
_PICTURES = ("image/png", "image/jpeg")
NOTES_ID = "rotary-notes"


@dataclass(frozen=True)
class Taken:
    """What is graded of a submission.

    Attributes
    ----------
    notebook : NotebookNode
        The master's cells, with the learner's answers and own cells, without any output.
    missing : frozenset of str
        Answer cells which the submission does not have; they are shown, and never run.
    notes : tuple of str
        What the student should know.
    problem : str
        Why there is nothing to grade; the notebook is then the master.
    """

    notebook: NotebookNode
    missing: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()
    problem: str = ""


def take_in(mine: NotebookNode, master: NotebookNode, lesson: str) -> Taken:
    """Bring the learner's answers and own cells into the released master.

    Parameters
    ----------
    mine : NotebookNode
        The submission; cell ids may be missing or doubled.
    master : NotebookNode
        The released notebook of the course version that the submission names.
    lesson : str
        The lesson's folder name.

    Raises
    ------
    IntakeError
        If it is no notebook of this lesson.
    """
    course = {cell.id: cell for cell in master.cells}
    answers = {name for name, cell in course.items() if is_answer(cell)}
    names = [name_in(cell, course) for cell in mine.cells]
    if not answers & set(names):
        raise IntakeError(_of_another_lesson(mine, lesson))
    merged = merge(None, mine, master).notebook.cells
    false = [cell for cell in merged if cell.id == NOTES_ID]  # that cell is ours alone
    name_cells(false, {cell.id for cell in merged})
    notebook = deepcopy(master)
    notebook.cells = [_cleaned(cell, course.get(cell.id)) for cell in merged]
    return Taken(notebook, frozenset(answers - set(names)), _notes(mine, names, course))


def refused(master: NotebookNode, problem: str) -> Taken:
    """Give the master alone, with the reason why the submission could not be taken in."""
    answers = frozenset(cell.id for cell in master.cells if is_answer(cell))
    return Taken(deepcopy(master), answers, (), problem)


def notes_cell(problem: str, notes: Sequence[str]) -> NotebookNode | None:
    """Give a cell for the top of the notebook that tells problem and notes; None without any."""
    lines = [*filter(None, [problem]), *notes]
    if not lines:
        return None
    items = "\n".join(f"- {line}" for line in lines)
    return v4.new_markdown_cell(f"**About this submission**\n\n{items}", id=NOTES_ID)


def is_memo(cell: NotebookNode) -> bool:
    """Whether the cell is for a written answer, which a person grades."""
    return is_answer(cell) and bool(mark(cell).get("grade"))


def _cleaned(cell: NotebookNode, course: NotebookNode | None) -> NotebookNode:
    """Give the cell without outputs, and with no metadata but the course's own."""
    kept: dict[str, Any] = {"cell_type": cell.cell_type, "id": cell.id, "source": cell.source}
    kept["metadata"] = course.metadata if course else {}
    if cell.cell_type == "code":
        kept |= {"outputs": [], "execution_count": None}
    elif pictures := _pictures(cell.get("attachments")):
        kept["attachments"] = pictures
    # Not by `v4.new_code_cell` and the like: they check every cell against a schema.
    return from_dict(deepcopy(kept))


def _pictures(attachments: Any) -> dict[str, dict[str, str]]:
    kept = {}
    for name, bundle in (attachments if isinstance(attachments, dict) else {}).items():
        data = bundle if isinstance(bundle, dict) else {}
        images = {mime: data[mime] for mime in _PICTURES if isinstance(data.get(mime), str)}
        if images:
            kept[name] = images
    return kept


def _notes(
    mine: NotebookNode, names: list[str | None], course: dict[str, NotebookNode]
) -> tuple[str, ...]:
    notes = []
    worked_on = Counter(
        name
        for cell, name in zip(mine.cells, names, strict=True)
        if name and is_answer(course[name]) and not same(cell, course[name])
    )
    twice = [name for name, count in worked_on.items() if count > 1]
    if twice:
        notes.append(f"Answered more than once, and the last answer counts: {_list(twice)}.")
    gone = [name for name, cell in course.items() if is_answer(cell) and name not in names]
    memos = [name for name in gone if is_memo(course[name])]
    if memos:
        notes.append(
            f"The cell of a written answer is gone, so that a person looks for it: {_list(memos)}."
        )
    gone = [name for name in gone if name not in memos]
    if gone:
        notes.append(
            f"The answer's own cell is gone, so that any cell which sets its names counts: "
            f"{_list(gone)}."
        )
    changed = [
        name
        for cell, name in zip(mine.cells, names, strict=True)
        if name and is_locked(course[name]) and not is_answer(course[name])
        if not same(cell, course[name]) or cell.cell_type != course[name].cell_type
    ]
    if changed:
        count = _list(dict.fromkeys(changed))
        notes.append(f"Cells of the course count as they were released, not as changed: {count}.")
    return tuple(notes)


def _list(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _of_another_lesson(mine: NotebookNode, lesson: str) -> str:
    stamp = mine.metadata.get("rotary")
    named = stamp.get("lesson") if isinstance(stamp, dict) else None
    if isinstance(named, str) and named != lesson:
        return f"This is a notebook of lesson {named[:60]!r}, and it was handed in for {lesson}."
    return f"This notebook has none of the answer cells of lesson {lesson}."
