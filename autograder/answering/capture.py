"""Keeping what a learner's code prints, up to a limit."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout

MAX_CHARACTERS = 2_000


class CappedText(io.TextIOBase):
    """A text stream that keeps the first characters and counts the rest."""

    def __init__(self, limit: int = MAX_CHARACTERS) -> None:
        self._limit, self._kept, self._dropped = limit, "", 0

    def writable(self) -> bool:
        """Say that this can be written to."""
        return True

    def write(self, text: str) -> int:
        """Keep what fits."""
        room = self._limit - len(self._kept)
        self._kept += text[:room]
        self._dropped += max(0, len(text) - room)
        return len(text)

    def getvalue(self) -> str:
        """Give what was kept, and say how much was not."""
        if not self._dropped:
            return self._kept
        return f"{self._kept}… ({self._dropped:,} more characters)"


@contextmanager
def captured() -> Iterator[CappedText]:
    """Send standard output, standard error and warnings of the block to one capped text."""
    text = CappedText()
    with redirect_stdout(text), redirect_stderr(text), warnings.catch_warnings():
        warnings.simplefilter("default")
        yield text
