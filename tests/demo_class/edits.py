"""Editing a notebook as people do: filling in, adding, pasting and deleting cells."""

from __future__ import annotations

from typing import Any

Notebook = dict[str, Any]
Cell = dict[str, Any]


def find(notebook: Notebook, cell_id: str) -> Cell:
    """Give the first cell with this id.

    Raises
    ------
    KeyError
        If there is none.
    """
    for cell in notebook["cells"]:
        if cell.get("id") == cell_id:
            return cell
    raise KeyError(f"The notebook has no cell {cell_id}.")


def source(notebook: Notebook, cell_id: str) -> str:
    """Give the source of a cell."""
    return "".join(find(notebook, cell_id)["source"])


def write(notebook: Notebook, cell_id: str, text: str) -> None:
    """Put `text` in the place of a cell's source."""
    find(notebook, cell_id)["source"] = text.splitlines(keepends=True)


def code_cell(cell_id: str, text: str) -> Cell:
    """Give a new code cell that has not been run."""
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": cell_id,
        "metadata": {},
        "outputs": [],
        "source": text.splitlines(keepends=True),
    }


def add(notebook: Notebook, cell: Cell, *, above: str = "", below: str = "") -> None:
    """Add a cell above or below the first one with an id."""
    place = notebook["cells"].index(find(notebook, above or below))
    notebook["cells"].insert(place if above else place + 1, cell)


def remove(notebook: Notebook, *cell_ids: str) -> None:
    """Delete the first cell with each of these ids."""
    for cell_id in cell_ids:
        notebook["cells"].remove(find(notebook, cell_id))
