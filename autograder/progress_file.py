"""The file of the progress log: records as JSON lines, appended whole, read only where it grew.

Every record is one line, written with a single `write` to a descriptor opened for appending, so
two open notebooks do not mix their lines and a kill leaves at most one truncated last line.
Lines that cannot be read are skipped and counted, and stay in the file.
"""

from __future__ import annotations

import json
import math
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from autograder.verdict import Status


@dataclass(frozen=True)
class Entry:
    """One verdict as it was given: when, on which exercise, and for how many points.

    ``answer`` is a checksum of the answer's cell, which tells a new try from a repeated one. Of
    full marks, ``domain`` says what the verdict covers and ``source`` is the cell's text.
    """

    time: str
    exercise: str
    status: str
    score: float
    max_score: float
    course: str
    answer: str = ""
    domain: str = ""
    source: str = ""

    @property
    def full(self) -> bool:
        """Whether this verdict gave every point of the exercise."""
        return self.status in (Status.PROVED, Status.TESTED) and self.score >= self.max_score

    @property
    def share(self) -> float:
        """The part of the points that was earned, 0 to 1 (points may change between courses)."""
        return self.score / self.max_score if self.max_score else float(self.full)


def read_entry(line: bytes) -> Entry:
    """Read one line of the log.

    Raises
    ------
    ValueError
        If the line is not a whole, well-typed record.
    """
    try:
        fields = json.loads(line)
    except RecursionError:
        raise ValueError("nested too deeply for a record") from None
    if not isinstance(fields, dict):
        raise ValueError("a record is a JSON object")
    texts = [fields.get(name) for name in ("time", "exercise", "status", "course")]
    numbers = [fields.get(name) for name in ("score", "max_score")]
    if not all(isinstance(text, str) and text.isprintable() for text in texts):
        raise ValueError("time, exercise, status and course are text")
    if not all(type(number) in (int, float) for number in numbers):
        raise ValueError("score and max_score are numbers")
    time, exercise, status, course = texts
    kept = [fields.get(name, "") for name in ("answer", "domain", "source")]
    if not all(isinstance(text, str) for text in kept):
        raise ValueError("answer, domain and source are text")
    datetime.fromisoformat(time)
    try:
        score, max_score = map(float, numbers)
    except OverflowError:
        raise ValueError("a score is too large") from None
    return check_entry(Entry(time, exercise, status, score, max_score, course, *kept))


def check_entry(entry: Entry) -> Entry:
    """Return `entry` when it makes sense.

    Raises
    ------
    ValueError
        If it names no exercise, has an unknown status, or a score not within 0 and `max_score`.
    """
    if not entry.exercise:
        raise ValueError("a record names its exercise")
    if entry.status not in tuple(Status):
        raise ValueError(f"status is one of {', '.join(Status)}, not {entry.status!r}")
    if not (math.isfinite(entry.max_score) and 0 <= entry.score <= entry.max_score):
        raise ValueError(f"score lies within 0 and {entry.max_score}, not {entry.score}")
    return entry


class LogFile:
    """One file of records, read again only where it has grown."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._forget()

    def _forget(self) -> None:
        self._stamp: tuple[int, int, int] | None = None
        self._offset = 0
        self._whole: list[Entry] = []
        self._tail: list[Entry] = []
        self._broken = self._broken_tail = 0

    @property
    def broken(self) -> int:
        """How many lines could not be read."""
        return self._broken + self._broken_tail

    def entries(self) -> list[Entry]:
        """Return the readable records in the order in which they were written."""
        try:
            with open(self.path, "rb") as file:
                status = os.fstat(file.fileno())
                stamp = (status.st_ino, status.st_size, status.st_mtime_ns)
                if stamp != self._stamp:
                    self._read(file, stamp)
        except FileNotFoundError:
            self._forget()
        return self._whole + self._tail

    def _read(self, file: BinaryIO, stamp: tuple[int, int, int]) -> None:
        known = self._stamp
        if known and (stamp[0] != known[0] or stamp[1] <= known[1]):
            self._forget()  # replaced, shortened or edited in place: nothing read so far is sure
        file.seek(self._offset)
        *lines, rest = file.read().split(b"\n")
        whole, broken = _read_lines(lines)
        self._whole += whole
        self._broken += broken
        self._offset += sum(map(len, lines)) + len(lines)
        # a last line without its end may still be whole: it counts, and is read again next time
        self._tail, self._broken_tail = _read_lines([rest])
        self._stamp = stamp

    def append(self, entry: Entry) -> None:
        """Add one record as one line.

        Raises
        ------
        OSError
            If the folder cannot be made, or the file cannot be written or is full.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self.path, flags, 0o644)
        try:
            line = json.dumps(asdict(entry)).encode() + b"\n"
            if not _ends_whole(descriptor):
                line = b"\n" + line
            if os.write(descriptor, line) != len(line):
                raise OSError(f"only a part of a record fitted into {self.path}")
        finally:
            os.close(descriptor)


def _read_lines(lines: list[bytes]) -> tuple[list[Entry], int]:
    entries, broken = [], 0
    for line in lines:
        if line.strip():
            try:
                entries.append(read_entry(line))
            except ValueError:
                broken += 1
    return entries, broken


def _ends_whole(descriptor: int) -> bool:
    if os.lseek(descriptor, 0, os.SEEK_END) == 0:
        return True
    os.lseek(descriptor, -1, os.SEEK_END)
    return os.read(descriptor, 1) == b"\n"
