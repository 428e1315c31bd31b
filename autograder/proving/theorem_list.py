"""The theorems by name."""

from __future__ import annotations

import difflib

from rich.table import Table
from rich.text import Text

from ropelib.symbolic.theorems import all_theorems
from ropelib.symbolic.theorems.theorem import Theorem


class UnknownTheorem(LookupError):
    """No theorem has this name; suggests the nearest."""


def theorem_named(name: str) -> Theorem:
    """Find a theorem.

    Raises
    ------
    UnknownTheorem
        If there is none of this name.
    """
    named = {theorem.name: theorem for theorem in all_theorems()}
    if name in named:
        return named[name]
    near = difflib.get_close_matches(name, named, n=3)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise UnknownTheorem(
        f"There is no theorem {name[:60]!r}.{hint} `rotary prove` lists them; "
        "for a program write FILE.py:FUNCTION."
    )


def listed() -> list[dict[str, str]]:
    """Give name, title, statement and domain of each."""
    fields = ("name", "title", "statement", "domain")
    return [{field: getattr(one, field) for field in fields} for one in all_theorems()]


def theorem_table() -> Table:
    """Draw the list for a terminal."""
    table = Table("Theorem", "Title", "Domain", box=None, padding=(0, 2, 0, 0))
    table.columns[0].no_wrap = True
    for one in all_theorems():
        # Text, so that a bracket in a title is no markup
        table.add_row(one.name, Text(one.title), Text(one.domain))
    return table
