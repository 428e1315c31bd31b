"""Reading a notebook that anybody may have touched."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, v4

#: How deeply lists and mappings may stand in each other; Python's own bound comes much later.
MOST_DEEP = 100


class NotebookError(ValueError):
    """A file that is no notebook; says what is wrong with it."""


def read_notebook(path: Path) -> NotebookNode:
    """Read a notebook as it is: duplicated or missing cell ids stay.

    Raises
    ------
    NotebookError
        If the file is not JSON, or not a notebook of format 4 that can be written again.
    OSError
        If it cannot be read.
    """
    return parse_notebook(path.read_bytes())


def parse_notebook(data: bytes) -> NotebookNode:
    """Read the bytes of a notebook as `read_notebook` reads a file.

    Raises
    ------
    NotebookError
        As there.
    """
    if not data.strip():
        raise NotebookError("it is empty")
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise NotebookError("it is not valid JSON") from None
    if not isinstance(content, dict) or content.get("nbformat") != 4:
        raise NotebookError("it is not a notebook of format 4")
    if not isinstance(content.setdefault("metadata", {}), dict):
        raise NotebookError("its metadata are damaged")
    cells = content.get("cells")
    if not (isinstance(cells, list) and all(map(_is_cell, cells))):
        raise NotebookError("its cells are damaged")
    if not _is_within(content, MOST_DEEP):
        raise NotebookError("it is nested too deeply")
    try:
        notebook = v4.reads(json.dumps(content))
        v4.writes(notebook).encode()
    except UnicodeEncodeError:
        raise NotebookError("it holds half of a character (a lone surrogate)") from None
    except (ValueError, TypeError, AttributeError, KeyError):
        raise NotebookError("its outputs or attachments are damaged") from None
    return notebook


def _is_within(content: Any, most: int) -> bool:
    """Whether nothing lies deeper than so many levels; found without recursion."""
    level = [content]
    for _ in range(most):
        parts = [one.values() if isinstance(one, dict) else one for one in level]
        level = [one for part in parts for one in part if isinstance(one, dict | list)]
        if not level:
            return True
    return False


def _is_cell(cell: Any) -> bool:
    """Whether this is a cell; what it may leave out is filled in."""
    if not isinstance(cell, dict) or cell.get("cell_type") not in ("code", "markdown", "raw"):
        return False
    if cell["cell_type"] == "code":
        cell.setdefault("outputs", [])
        cell.setdefault("execution_count", None)
    source = cell.get("source")
    lines = source if isinstance(source, list) else [source]
    whole = all(isinstance(line, str) for line in lines)
    return whole and isinstance(cell.setdefault("metadata", {}), dict)
