"""The notebook's own file, where the front end tells which one it is."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class NotebookFile:
    """What is read from the notebook's file: its cells by their ids, and which release it is."""

    path: Path
    sources: Mapping[str, str]
    course: str = ""
    release: str = ""

    @property
    def cell_ids(self) -> frozenset[str]:
        """The ids of its cells."""
        return frozenset(self.sources)


def read_notebook_file() -> NotebookFile | None:
    """Read the notebook that this kernel belongs to; None where it is unknown or unreadable."""
    name = os.environ.get("JPY_SESSION_NAME", "")
    if not name.endswith(".ipynb"):
        return None
    try:
        content: Any = json.loads(Path(name).read_text(encoding="utf-8"))
        cells = {
            str(cell.get("id")): "".join(map(str, cell.get("source", "")))
            for cell in content["cells"]
        }
        stamp = content.get("metadata", {}).get("rotary", {})
        return NotebookFile(
            Path(name), cells, str(stamp.get("course", "")), str(stamp.get("release", ""))
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
