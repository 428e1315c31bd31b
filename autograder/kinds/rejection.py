"""Rejecting an answer that is not valid, so that there is nothing to judge."""

from __future__ import annotations

from autograder.answer import Failure, Trouble
from autograder.closed_book.telling import function_called, told
from autograder.verdict import Finding, Status

#: What using a blank `...` raises.
_OF_A_BLANK = ("TypeError", "AttributeError")


class Rejected(Exception):
    """The answer is not valid, so that there is nothing to judge; carries the finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.headline)
        self.finding = finding


def invalid(sentence: str) -> Rejected:
    """Reject an answer of the wrong type, shape or form: neither right nor refuted."""
    return Rejected(Finding(Status.ERROR, sentence))


def rejected(failure: Failure, what: str, printed: str = "") -> Rejected:
    """Reject an answer that could not be had at all."""
    if failure.message.startswith(_OF_A_BLANK) and "ellipsis" in failure.message.lower():
        return unattempted(f"There is still a blank `...` in {what}.")
    if function := function_called(failure.message):
        return Rejected(told(function))
    tail = {
        Trouble.RAISED: f"{what} stopped with {failure.message}",
        Trouble.ENDLESS: f"{what} did not finish: {failure.message}",
        Trouble.INTERRUPTED: f"{what} did not finish: {failure.message}.",
        Trouble.ENDED: f"{what} {failure.message}.",
        Trouble.UNREADABLE: f"{what} cannot be read: {failure.message}.",
    }.get(failure.trouble, failure.message or f"{what} cannot be had.")
    return Rejected(Finding(Status.ERROR, tail, traceback=failure.traceback, printed=printed))


def unattempted(sentence: str) -> Rejected:
    """Reject what is not there yet."""
    return Rejected(Finding(Status.UNATTEMPTED, sentence))
