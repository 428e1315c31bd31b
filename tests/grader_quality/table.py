"""The counts as tables: in the terminal, and as Markdown for the documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from rich.table import Table

from .counting import NONE, Counts, Share

Rows = list[list[str]]

_EXERCISES = (
    "exercise",
    "answers",
    "variants",
    "false accepts",
    "false rejects",
    "right: proved",
    "wrong: diagnosed",
    "refuted functions: diagnosed",
    "diagnoses right",
    "equivalent mutants: proved",
    "median ms",
)
_CONFUSION = ("a person says", "answers", "the judge agrees", "says none", "says something else")


def exercise_rows(counts: Mapping[str, Counts], total: Counts) -> Rows:
    """Give a row for every exercise, and one for all, under a head."""
    body = [_row(name, one) for name, one in counts.items()]
    return [list(_EXERCISES), *body, _row("all", total)]


def confusion_rows(matrix: Mapping[str, Counter[str]]) -> Rows:
    """Give what is diagnosed by what a person expects, under a head."""
    rows = [list(_CONFUSION)]
    for expected, given in matrix.items():
        others = {one: n for one, n in given.items() if one not in (expected, NONE)}
        missed = given[NONE] if expected != NONE else 0
        named = ", ".join(f"{one} ({n})" for one, n in sorted(others.items()))
        agrees = [_count(sum(given.values())), _count(given[expected])]
        rows.append([expected, *agrees, _count(missed), named or "·"])
    return rows


def as_table(rows: Rows, title: str) -> Table:
    """Show rows in a terminal."""
    table = Table(*rows[0], title=title, title_justify="left")
    for column in table.columns[1:]:
        column.justify = "right"
    for row in rows[1:]:
        table.add_row(*row)
    return table


def as_markdown(rows: Rows) -> str:
    """Write rows as a Markdown table."""
    head, *body = rows
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(_line(row) for row in (head, rule, *body))


def _row(name: str, counts: Counts) -> list[str]:
    mutants = len(counts.equivalent)
    return [
        name,
        str(len(counts.answers)),
        _count(counts.variants),
        _count(len(counts.false_accepts)),
        _count(len(counts.false_rejects)),
        _share(counts.proved),
        _share(counts.diagnosed),
        _share(counts.refuted_diagnosed),
        _share(counts.diagnoses_right),
        _share((mutants - len(counts.only_tested), mutants)),
        f"{counts.median_milliseconds:.0f}",
    ]


def _count(number: int) -> str:
    return f"{number:,}" if number else "·"


def _share(share: Share) -> str:
    part, whole = share
    return f"{part} of {whole}" if whole else "·"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
