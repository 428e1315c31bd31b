"""The notebook's own file, where the front end tells which one it is."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class NotebookFile:
    """What is read from the notebook's file: the ids of its cells, and which release it is."""

    path: Path
    cell_ids: frozenset[str]
    course: str = ""
    release: str = ""


def read_notebook_file() -> NotebookFile | None:
    """Read the notebook that this kernel belongs to; None where it is unknown or unreadable."""
    name = os.environ.get("JPY_SESSION_NAME", "")
    if not name.endswith(".ipynb"):
        return None
    try:
        content: Any = json.loads(Path(name).read_text(encoding="utf-8"))
        cells = frozenset(str(cell.get("id")) for cell in content["cells"])
        stamp = content.get("metadata", {}).get("rotary", {})
        return NotebookFile(
            Path(name), cells, str(stamp.get("course", "")), str(stamp.get("release", ""))
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
