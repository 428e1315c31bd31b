"""Recording what a cell shows: streams, displays, its value and its error, within a size."""

from __future__ import annotations

import base64
import io
from typing import Any

from autograder.answering.legible import legible

#: Characters that one cell may show, an image counted as its base64 text; and pieces of output.
MOST_CHARACTERS, MOST_OUTPUTS = 500_000, 1_000
#: Lines of one traceback.
MOST_LINES = 200
#: What a page can show; the rest (widget views, scripts) stays behind.
MIME_TYPES = (
    "text/html",
    "text/markdown",
    "text/latex",
    "image/svg+xml",
    "image/png",
    "image/jpeg",
    "text/plain",
)
CUT = "… the rest of what this cell shows is left out: it is too long."


class Recorder:
    """The outputs of the cell that runs now, in their order, as nbformat has them."""

    def __init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Begin a new cell, or begin anew as `clear_output` asks."""
        self.outputs: list[dict[str, Any]] = []
        self._named: dict[str, dict[str, Any]] = {}
        self._room, self._is_cut = MOST_CHARACTERS, False

    def write(self, name: str, text: str) -> None:
        """Add to a stream; what follows in the same stream is one output."""
        kept = self._cut(text)
        shown, last = legible_stream(kept), self.outputs[-1] if self.outputs else {}
        if shown and last.get("name") == name and last["text"] != CUT:
            last["text"] += shown
        elif shown:
            self._add({"output_type": "stream", "name": name, "text": shown})
        if len(kept) < len(text):
            self._say_cut()

    def show(
        self, kind: str, data: dict[str, Any], count: int | None = None, name: str | None = None
    ) -> None:
        """Add a displayed object, which `update` finds by its name, or the cell's value."""
        kept = _that_a_page_can_show(data)
        size = sum(map(len, kept.values()))
        if size > self._room:
            self._say_cut()
        elif kept:
            self._room -= size
            output: dict[str, Any] = {"output_type": kind, "data": kept, "metadata": {}}
            if kind == "execute_result":
                output["execution_count"] = count
            if self._add(output) and name is not None:
                self._named[name] = output

    def update(self, data: dict[str, Any], name: str) -> None:
        """Show other data in the place of what this cell displayed under a name."""
        kept, output = _that_a_page_can_show(data), self._named.get(name)
        if output is not None and kept:
            room = self._room + sum(map(len, output["data"].values()))
            if (room := room - sum(map(len, kept.values()))) < 0:
                self._say_cut()
            else:
                self._room, output["data"] = room, kept

    def fail(self, name: str, message: str, traceback: list[str]) -> None:
        """Add the error that ended the cell."""
        lines = [legible_stream(self._cut(line)) for line in traceback[:MOST_LINES]]
        self._add(
            {
                "output_type": "error",
                "ename": legible(name[:200]),
                "evalue": legible(message[:2_000]),
                "traceback": [line for line in lines if line],
            }
        )

    def _add(self, output: dict[str, Any]) -> bool:
        # The error that ends a cell comes last, and is what its reader needs most.
        most = MOST_OUTPUTS * (2 if output["output_type"] == "error" else 1)
        if fits := len(self.outputs) < most:
            self.outputs.append(output)
        else:
            self._say_cut()
        return fits

    def _cut(self, text: str) -> str:
        kept = text[: self._room]
        self._room -= len(kept)
        return kept

    def _say_cut(self) -> None:
        if not self._is_cut:
            self._is_cut = True
            self.outputs.append({"output_type": "stream", "name": "stderr", "text": CUT})


def _that_a_page_can_show(data: dict[str, Any]) -> dict[str, str]:
    kept = {}
    for mime in MIME_TYPES:
        shown = data.get(mime)
        if isinstance(shown, bytes) and mime in ("image/png", "image/jpeg"):
            shown = base64.b64encode(shown).decode()
        if isinstance(shown, str):
            kept[mime] = shown.encode("utf-8", "replace").decode()
    return kept


def legible_stream(text: str) -> str:
    """Keep colours and line ends, and make the rest safe to store."""
    return legible(text.replace("\x1b[", "\ue000")).replace("\ue000", "\x1b[")


class RecordedStream(io.TextIOBase):
    """Standard output or standard error of the cells."""

    def __init__(self, recorder: Recorder, name: str) -> None:
        self._recorder, self.name = recorder, name

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """What programs ask a terminal."""
        return "utf-8"

    def writable(self) -> bool:
        """Say that this can be written to."""
        return True

    def write(self, text: str) -> int:
        """Record the text."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._recorder.write(self.name, text)
        return len(text)
