"""The list of theorems, as data and as a table."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from ropelib.symbolic.theorems import all_theorems


def listed() -> list[dict[str, str]]:
    """Give name, title, statement and domain of each."""
    fields = ("name", "title", "statement", "domain")
    return [{field: getattr(one, field) for field in fields} for one in all_theorems().values()]


def theorem_table() -> Table:
    """Draw the list for a terminal."""
    table = Table("Theorem", "Title", "Domain", box=None, padding=(0, 2, 0, 0))
    table.columns[0].no_wrap = True
    for one in all_theorems().values():
        # Text, so that a bracket in a title is no markup
        table.add_row(one.name, Text(one.title), Text(one.domain))
    return table
