"""Telling a learner that a ready-made function does what they are asked to write."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from autograder.closed_book.using import ReadyMade
from autograder.sandbox.closed_book import ASKED_FOR
from autograder.verdict import Finding, Status

#: What a placeholder of the learner build raises, on one line.
_RAISED = re.compile(r"WriteThisYourself: `(\w{1,40})`")


def function_called(message: str) -> str:
    """Give the function whose placeholder raised an error; "" for any other error.

    Parameters
    ----------
    message : str
        The error's type and text on one line.
    """
    found = _RAISED.match(message)
    return found.group(1) if found else ""


def told(function: str, uses: Sequence[ReadyMade] = ()) -> Finding:
    """Say that an answer uses a function of the course's own, and what to do.

    Parameters
    ----------
    function : str
        The function.
    uses : sequence of ReadyMade
        Where the text of the answer shows it; the first call is told.
    """
    mine = [use for use in uses if use.function == function]
    shown = next((use for use in mine if use.called), mine[0] if mine else None)
    return Finding(
        Status.UNATTEMPTED,
        f"{_where(function, shown)}. It is right, and good for checking yours against; here it is "
        "what you are asked to write, and while answers are graded it is not there. Write its "
        "formula in its place, in your own code, and check again.",
    )


def told_first(uses: Sequence[ReadyMade]) -> Finding:
    """Say it of the first of some uses, a call before what only names a function."""
    first = next((use for use in uses if use.called), uses[0])
    return told(first.function, (first,))


def with_line(finding: Finding, look: Callable[[], Sequence[ReadyMade]]) -> Finding:
    """Add the line to a finding that says it without one; other findings stay as they are.

    Parameters
    ----------
    finding : Finding
        What the judge found.
    look : callable
        Gives the uses in the text of the answer, which is looked at only where it must be.
    """
    if finding.status is Status.UNATTEMPTED:
        for function in ASKED_FOR:
            if finding == told(function):
                return told(function, look())
    return finding


def _where(function: str, use: ReadyMade | None) -> str:
    if use is None:
        return f"Your answer calls the course's own `{function}`"
    cell = " of an earlier cell, which your answer needs," if use.is_earlier else ""
    verb = "calls" if use.called else "uses"
    is_renamed = use.written.rpartition(".")[2] != function
    name = f", written `{use.written}`" if is_renamed else ""
    return f"Line {use.line}{cell} {verb} the course's own `{function}`{name}"
