"""The error of `numbers` where there is nothing to give."""

from __future__ import annotations


class NoNumbers(ValueError):
    """There are no numbers to give; a notebook shows the sentence alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]
