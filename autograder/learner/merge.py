"""Bring a learner's notebook to a newer release: three-way, by cell id, and nothing is lost.

Text and check cells follow the new release. An answer stays with its cell id; one that is still
the old stub becomes the new stub. What the learner added stays below the cell it followed. A
cell that the learner changed and the new release changed too, and an answer whose exercise is
gone, stay as cells of the learner's own.
"""

from __future__ import annotations

from collections import defaultdict
from copy import deepcopy
from dataclasses import dataclass

from nbformat import NotebookNode

from autograder.learner.cells import is_answer, is_locked, mark, name_cells, own_cell, same


@dataclass(frozen=True)
class Merged:
    """A merged notebook, and how many of the learner's cells are in it.

    Attributes
    ----------
    notebook : NotebookNode
        The new release with the learner's work in it.
    answers : int
        Answers kept in their cells.
    added : int
        Cells that the learner had added, copies of answers among them.
    moved : int
        Changed cells of the old release and answers without an exercise, which became cells
        of the learner's own.
    """

    notebook: NotebookNode
    answers: int
    added: int
    moved: int


def merge(base: NotebookNode | None, mine: NotebookNode, theirs: NotebookNode) -> Merged:
    """Merge a learner's notebook with a newer release.

    Parameters
    ----------
    base : NotebookNode or None
        The release which the learner started from; None when it is not known, in which case
        every difference from the new release counts as the learner's.
    mine, theirs : NotebookNode
        The learner's notebook and the new release; both are left as they are.
    """
    new = {cell.id: cell for cell in theirs.cells}
    old = new if base is None else {cell.id: cell for cell in base.cells}
    names = [name_in(cell, old) for cell in mine.cells]
    chosen = choose(mine.cells, names, old)

    filled: dict[str, NotebookNode] = {}
    below: dict[str | None, list[NotebookNode]] = defaultdict(list)
    answers = added = moved = 0
    anchor = None  # the last cell met that is also in the new release
    for place, (cell, name) in enumerate(zip(mine.cells, names, strict=True)):
        copy = name is not None and chosen[name] != place
        if name is not None and not copy and name in new:
            anchor = name
            if _stays(cell, old[name], new[name], base is not None):
                filled[name] = _fill(new[name], cell)
                answers += is_answer(new[name]) and not same(cell, new[name])
                continue
        if name is None or not same(cell, old[name]):
            below[anchor].append(own_cell(cell))
            added += name is None or copy
            moved += not (name is None or copy)

    merged = deepcopy(theirs)
    merged.cells = below[None] + [
        part for cell in merged.cells for part in (filled.get(cell.id, cell), *below[cell.id])
    ]
    merged.metadata = NotebookNode({**mine.get("metadata", {}), **merged.metadata})
    name_cells([cell for own in below.values() for cell in own], taken=new)
    return Merged(merged, answers, added, moved)


def name_in(cell: NotebookNode, old: dict[str, NotebookNode]) -> str | None:
    """Return which cell of the old release this one is, or is a copy of."""
    for name in (cell.get("id"), mark(cell).get("grade_id")):
        if isinstance(name, str) and name in old:
            return name
    return None


def choose(
    cells: list[NotebookNode], names: list[str | None], old: dict[str, NotebookNode]
) -> dict[str, int]:
    """Find the place of each old cell: of an answer's copies the last that was worked on."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        if name is not None:
            places[name].append(place)
    chosen = {}
    for name, found in places.items():
        itself = [place for place in found if cells[place].get("id") == name]
        worked_on = [place for place in found if not same(cells[place], old[name])]
        last = worked_on[-1:] if is_answer(old[name]) else []
        chosen[name] = (last or itself or found)[0]
    return chosen


def _stays(cell: NotebookNode, old: NotebookNode, new: NotebookNode, old_is_known: bool) -> bool:
    """Whether the learner's source goes into the new release's cell."""
    if same(cell, new):
        return True  # and with it its outputs
    if same(cell, old):
        return False
    if is_answer(old) and is_answer(new):
        return True
    return old_is_known and same(old, new) and not is_answer(new) and not is_locked(new)


def _fill(new: NotebookNode, mine: NotebookNode) -> NotebookNode:
    cell = deepcopy(new)
    cell.source = mine.source
    cell.metadata = NotebookNode({**own_cell(mine).metadata, **new.metadata})
    if cell.cell_type == mine.cell_type:
        for part in ("outputs", "execution_count", "attachments"):
            if part in mine:
                cell[part] = deepcopy(mine[part])
    return cell
