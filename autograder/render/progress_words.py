"""The sign and the word for each standing of an exercise, the same in table and picture."""

from __future__ import annotations

from autograder.render.text import SIGNS
from autograder.verdict import Status


def said(status: str) -> tuple[str, str]:
    """Return the sign and the word for a standing: a verdict's, or `answered` before grading."""
    if status == "answered":
        return "·", "answered"
    if status == Status.UNATTEMPTED:
        return SIGNS[Status.UNATTEMPTED][0], "not tried"
    return SIGNS[Status(status)]
