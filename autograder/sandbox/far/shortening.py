"""Shortening tracebacks, for IPython looks up every frame.

Of a recursion without end, the commonest of mistakes, that would take as long as a cell may.
"""

from __future__ import annotations

import contextlib
from types import TracebackType

#: Frames that are kept at either end, and errors of a chain that are looked at.
KEPT, MOST_ERRORS = 15, 20


def shorten(error: BaseException | None) -> None:
    """Leave out the middle of an error's long traceback, and of the errors that led to it."""
    for _ in range(MOST_ERRORS):
        if error is None:
            return
        with contextlib.suppress(Exception):  # a learner's own error may refuse
            error.__traceback__ = _ends(error.__traceback__)
        error = error.__cause__ or error.__context__


def _ends(traceback: TracebackType | None) -> TracebackType | None:
    links = []
    while traceback is not None:
        links.append(traceback)
        traceback = traceback.tb_next
    if len(links) <= 2 * KEPT:
        return links[0] if links else None
    kept = links[-KEPT]
    for link in reversed(links[:KEPT]):
        kept = TracebackType(kept, link.tb_frame, link.tb_lasti, link.tb_lineno)
    return kept
