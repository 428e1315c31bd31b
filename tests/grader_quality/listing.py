"""What went wrong, one program after the other, with what shows it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from .counting import Counts, label
from .item import Item
from .judging import Outcome


def listed(counts: Counts) -> Iterator[tuple[str, str]]:
    """Give everything that a person should look at, as (title, text).

    Parameters
    ----------
    counts : Counts
        Of all outcomes.
    """
    lists = {
        "false accept": counts.false_accepts,
        "false reject": counts.false_rejects,
        "the person and the oracle differ": counts.disputed,
        "no verdict": counts.broken,
        "other points than by the oracle": counts.otherwise_scored,
        "another diagnosis than the person's": counts.otherwise_diagnosed,
    }
    for title, outcomes in lists.items():
        for one in outcomes:
            yield f"{title}: {one.item}", f"{_said(one)}\n{one.item.source}"
    for one in counts.only_tested:
        yield f"equivalent, only tested: {one.item}", f"{one.reason}\n{_difference(one.item)}"


def _said(one: Outcome) -> str:
    ideas = f" {label(one.misconceptions)}." if one.misconceptions else ""
    points = f"{one.score:g}/{one.points:g}"
    lines = [f"judge: {one.status} {points}.{ideas} {one.headline} {one.reason}"]
    if one.said is not None:
        points = "" if one.expected_score is None else f" {one.expected_score:g}/{one.points:g}"
        lines.append(f"oracle: {one.said.value}{points}")
        lines += [f"    {part}: {why}" for part, why in one.lost.items()]
    return "\n".join(lines)


def _difference(item: Item) -> str:
    """Show the changed lines alone."""
    sides = (item.answer.source.splitlines(), item.source.splitlines())
    lines = difflib.unified_diff(*sides, lineterm="", n=0)
    return "\n".join(line for line in lines if not line.startswith(("---", "+++", "@@")))
