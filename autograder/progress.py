"""What a learner has tried so far: a log of verdicts that lies beside the notebooks."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from autograder import __version__
from autograder.progress_file import Entry, LogFile, check_entry
from autograder.verdict import Status

HOME = ".rotary"
FILE = "progress.jsonl"
#: Of a longer answer the log keeps the beginning.
LONGEST_SOURCE = 6000

__all__ = ["Entry", "ProgressLog", "course_folder", "data_folder"]


class ProgressLog:
    """The learner's log: beside the notebooks, else in the user's data folder, else in memory.

    Nothing is made on disk before the first record.

    Attributes
    ----------
    folder : Path
        The learner's folder, which holds `.rotary/`.
    notice : str or None
        What the learner should know about the log (where it went, which lines were broken);
        `take_notice` gives it once.
    """

    _opened: ClassVar[dict[Path, ProgressLog]] = {}

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notice: str | None = None
        self._files = [LogFile(folder / HOME / FILE)]
        self._only_memory = False
        self._memory: list[Entry] = []
        self._broken_told = 0
        if not _may_write(self._files[0].path):
            self._move_on()
        self.entries()

    @classmethod
    def open(cls, folder: Path | None = None) -> ProgressLog:
        """Open the log for `folder` (the working directory); the same folder, the same log."""
        home = course_folder(folder)
        if home not in cls._opened:
            cls._opened[home] = cls(home)
        return cls._opened[home]

    @property
    def path(self) -> Path | None:
        """The file that new records go to; None when they stay in memory."""
        return None if self._only_memory else self._files[-1].path

    def take_notice(self) -> str | None:
        """Return the notice and forget it, so that it is shown once."""
        notice, self.notice = self.notice, None
        return notice

    def record(
        self,
        exercise: str,
        status: str,
        score: float,
        max_score: float,
        answer: str = "",
        *,
        domain: str = "",
        source: str = "",
    ) -> Entry:
        """Append one verdict; a log that cannot be written never stops the learner.

        Of full marks what the verdict covers and the answer's text are kept too, for the report.

        Raises
        ------
        ValueError
            If the status is unknown or the score is not within 0 and `max_score`.
        """
        time = datetime.now(UTC).isoformat(timespec="milliseconds")
        status = str(getattr(status, "value", status))
        entry = Entry(time, exercise, status, float(score), float(max_score), __version__, answer)
        check_entry(entry)
        if entry.full:
            entry = replace(entry, domain=domain, source=source[:LONGEST_SOURCE])
        while not self._only_memory:
            try:
                self._files[-1].append(entry)
                return entry
            except OSError:
                self._move_on()
        self._memory.append(entry)
        return entry

    def entries(self) -> list[Entry]:
        """Return every readable record, the oldest first."""
        found: list[Entry] = []
        for file in self._files:
            try:
                found += file.entries()
            except OSError:
                self._tell(f"Your earlier progress in {file.path} cannot be read.")
        broken = sum(file.broken for file in self._files)
        if broken > self._broken_told:
            lines = "1 line" if broken == 1 else f"{broken} lines"
            self._tell(f"{lines} of your progress could not be read and were left out.")
            self._broken_told = broken
        return found + self._memory

    def of(self, exercise: str) -> list[Entry]:
        """Return the records of one exercise, the oldest first."""
        return [entry for entry in self.entries() if entry.exercise == exercise]

    def best(self, exercise: str) -> Entry | None:
        """Return the first record with the largest share of the points; None if there is none.

        An answer that earned nothing still stands before no answer.
        """
        return max(
            self.of(exercise),
            key=lambda entry: (entry.share, entry.status != Status.UNATTEMPTED),
            default=None,
        )

    def tries(self, exercise: str) -> int:
        """Count the verdicts on an answer: all but `unattempted`."""
        return sum(entry.status != Status.UNATTEMPTED for entry in self.of(exercise))

    def failures(self, exercise: str) -> int:
        """Count the refuted and error verdicts since the last full mark.

        The same answer checked again is not another failure.
        """
        count, last = 0, ""
        for entry in self.of(exercise):
            if entry.full:
                count, last = 0, ""
            elif entry.status in (Status.REFUTED, Status.ERROR):
                count += not entry.answer or entry.answer != last
                last = entry.answer
        return count

    def _tell(self, sentence: str) -> None:
        if sentence not in (self.notice or ""):
            self.notice = f"{self.notice} {sentence}" if self.notice else sentence

    def _move_on(self) -> None:
        if len(self._files) == 1:
            file = LogFile(data_folder() / FILE)
            self._files.append(file)
            if _may_write(file.path):
                self._tell(f"{self.folder} cannot be written; your progress goes to {file.path}.")
                return
        self._only_memory = True
        self._tell(
            f"Neither {self.folder} nor {data_folder()} can be written; "
            "your progress lasts until this session ends."
        )


def course_folder(start: Path | None = None) -> Path:
    """Return the nearest folder upward from `start` that holds `.rotary/`, else `start` itself."""
    try:
        start = Path.cwd() if start is None else Path(start).absolute()
    except FileNotFoundError:  # the working directory was deleted under the notebook
        return data_folder()
    for folder in (start, *start.parents):
        if (folder / HOME).is_dir():
            return folder
    return start


def data_folder() -> Path:
    """Return the user's own folder for the course, for when the notebooks' folder is read-only."""
    try:
        from platformdirs import user_data_path
    except ImportError:
        return Path(os.path.expanduser("~")) / ".rotary-course"
    return user_data_path("rotary-course", appauthor=False)


def _may_write(path: Path) -> bool:
    """Whether `path` can be appended to or made, found out without making anything."""
    if path.is_dir():
        return False
    while not path.exists() and path != path.parent:
        path = path.parent
        if path.exists() and not path.is_dir():
            return False
    return os.access(path, os.W_OK)
