"""Recording what a cell shows: streams, displays, its value and its error, within a size."""

from __future__ import annotations

import io
from typing import Any

from autograder.answering.legible import legible

#: Characters that one cell may show; an image counts as its base64 text.
MOST_CHARACTERS = 500_000
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
        self.outputs: list[dict[str, Any]] = []
        self._room = MOST_CHARACTERS
        self._is_cut = False

    def start(self) -> None:
        """Begin a new cell."""
        self.outputs, self._room, self._is_cut = [], MOST_CHARACTERS, False

    def write(self, name: str, text: str) -> None:
        """Add to a stream; what follows in the same stream is one output."""
        text = self._cut(legible_stream(text))
        last = self.outputs[-1] if self.outputs else {}
        if not text:
            return
        if last.get("name") == name:
            last["text"] += text
        else:
            self.outputs.append({"output_type": "stream", "name": name, "text": text})

    def show(self, kind: str, data: dict[str, Any], count: int | None = None) -> None:
        """Add a displayed object, or the value of the cell with its number."""
        kept = {mime: text for mime in MIME_TYPES if isinstance(text := data.get(mime), str)}
        size = sum(map(len, kept.values()))
        if not kept or size > self._room:
            self._say_cut() if kept else None
            return
        self._room -= size
        kept = {mime: text.encode("utf-8", "replace").decode() for mime, text in kept.items()}
        output: dict[str, Any] = {"output_type": kind, "data": kept, "metadata": {}}
        if kind == "execute_result":
            output["execution_count"] = count
        self.outputs.append(output)

    def fail(self, name: str, message: str, traceback: list[str]) -> None:
        """Add the error that ended the cell."""
        lines = [self._cut(legible_stream(line)) for line in traceback]
        self.outputs.append(
            {
                "output_type": "error",
                "ename": legible(name)[:200],
                "evalue": legible(message)[:2_000],
                "traceback": [line for line in lines if line],
            }
        )

    def clear(self) -> None:
        """Forget what was shown, as `clear_output` asks."""
        self.outputs = []

    def _cut(self, text: str) -> str:
        kept = text[: self._room]
        self._room -= len(kept)
        if len(kept) < len(text):
            self._say_cut()
        return kept

    def _say_cut(self) -> None:
        if not self._is_cut:
            self._is_cut = True
            self.outputs.append({"output_type": "stream", "name": "stderr", "text": CUT})


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
