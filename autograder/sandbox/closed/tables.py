"""Pictures of every state of a widget, made when the learner build was made and looked up here."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

#: The folder of the tables, one a widget, beside this module in the build.
FOLDER = "tables"
MISSING = "Grading keeps no picture of this state: look at it in your own notebook."

#: By state: the figures as HTML, and the sentence.
Table = dict[str, tuple[list[str], str]]


@dataclass(frozen=True)
class StoredFigure:
    """A figure of which only the HTML is left."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def looked_up(draw: Callable, controls: Mapping[str, Any]) -> Callable:
    """Return a function that looks up what ``draw`` would draw for the state of the controls."""
    table = name_of(draw)

    def look_up(**_values: object) -> tuple[list[StoredFigure], str]:
        key = key_of({name: shown_by(control) for name, control in controls.items()})
        figures, said = read_table(table).get(key, ([], MISSING))
        return [StoredFigure(html) for html in figures], said

    return look_up


def name_of(draw: Callable) -> str:
    """Name the table of a widget."""
    return f"{draw.__module__}.{draw.__qualname__}"


def shown_by(control: Any) -> str | int:
    """Give what a control shows: the label of a choice, the number of a slider."""
    return control.label if hasattr(control, "label") else control.value


def key_of(texts: Mapping[str, str | int]) -> str:
    """Name a state by what each control shows in it."""
    return json.dumps(texts, ensure_ascii=False)


@cache
def read_table(name: str) -> Table:
    """Read the table of a widget; only once, because every move of a slider looks into it."""
    path = Path(__file__).with_name(FOLDER) / f"{name}.json.gz"
    return json.loads(gzip.decompress(path.read_bytes()))


def written(table: Table) -> bytes:
    """Write a table; the same one is always the same bytes."""
    return gzip.compress(json.dumps(table, ensure_ascii=False).encode(), compresslevel=6, mtime=0)
