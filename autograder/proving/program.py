"""A file's functions on the far side of the sandbox, and what they answer."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import autograder
from autograder.answer import Answer, Blank, Opaque, Program, Trouble
from autograder.answering.capture import MAX_CHARACTERS
from autograder.answering.described import described
from autograder.answering.no_numbers import NoNumbers
from autograder.probe import Probe
from autograder.proving.importing import FileFailed
from autograder.proving.stopping import NotDone, Undecided
from autograder.proving.target import Target, read_source
from autograder.sandbox.launch import Sandbox
from autograder.sandbox.limits import Limits
from autograder.sandbox.running import FarNotebook

#: Nothing is graded here, so a file may import the whole course: the far side has the project
#: itself on its path, where grading has the learner build.
WHOLE_COURSE = Path(autograder.__file__).resolve().parents[1]
#: Seconds; together with deciding, an answer is there within twenty.
LIMITS = Limits(cell=4.0, grace=1.5, answer=3.0, submission=13.0, restarts=1)
#: Bytes that the program may have.
MEMORY = 2 * 2**30
#: Probes sent together; between them the clock is looked at.
TOGETHER = 8
STOPPED = (Trouble.ENDLESS, Trouble.INTERRUPTED, Trouble.ENDED)


class FarProgram:
    """The functions of a file, which runs in a process of its own.

    Parameters
    ----------
    sandbox : Sandbox
        Starts the process.
    target : Target
        The file and its functions.

    Attributes
    ----------
    numbers : tuple of float
        The numbers that the functions mention.

    Raises
    ------
    NotDone
        If the file cannot be read or run, or has no such function.
    """

    def __init__(self, sandbox: Sandbox, target: Target) -> None:
        self._file, self._functions = target.path.name, target.functions
        source = read_source(target.path)
        self._end_at = time.monotonic() + LIMITS.submission
        self._printed, self._has_spoken = "", False
        self._far = FarNotebook(sandbox, self._functions, _no_numbers, LIMITS)
        try:
            self.numbers = self._run(source)
        except BaseException:
            self._far.end()
            raise

    def __enter__(self) -> FarProgram:
        return self

    def __exit__(self, *_: object) -> None:
        self._far.end()

    @property
    def printed(self) -> str:
        """What it printed, of a long text the beginning."""
        cut = len(self._printed) > MAX_CHARACTERS
        return self._printed[:MAX_CHARACTERS] + ("…" if cut else "")

    def ask(self, probes: Sequence[Probe], seconds: float = LIMITS.submission) -> list[Answer]:
        """Ask one after the other, up to the first that cannot be had or for so many seconds.

        Returns
        -------
        list of Answer
            One at least.

        Raises
        ------
        Undecided
            If the time for everything together is over.
        """
        answerer, until = self._far.answerer(0), time.monotonic() + seconds
        # The first one alone, so that what never returns costs the time of one answer.
        answers, start = [answerer.ask(probes[0])], 1
        while start < len(probes) and not _stopped(answers[-1]) and time.monotonic() < until:
            answers += answerer.in_turn(probes[start : start + TOGETHER], STOPPED)
            start += TOGETHER
        if not self._has_spoken:  # once is enough: it says the same at every input
            said = next((one.printed for one in answers if one.printed), "")
            self._printed, self._has_spoken = self._printed + said, bool(said)
        if _stopped(answers[-1]) and time.monotonic() >= self._end_at:
            raise Undecided(f"{self._file} took longer than {LIMITS.submission:g} s altogether.")
        return answers

    def _run(self, source: str) -> tuple[float, ...]:
        given = f"{source!r}, {self._file!r}, {self._functions!r}, {MEMORY}"
        cell = (
            "from autograder.proving.importing import import_source\n"
            f"globals().update(import_source({given}))"
        )
        shown = self._far.run("file", cell, tell=self._functions)
        texts = [one["text"] for one in shown.outputs if one["output_type"] == "stream"]
        self._printed = "".join(texts)
        if shown.lost:
            self._fail(f"{self._file}{shown.lost.removeprefix('This cell')}")
        error = self._far.log.runs[0].error
        if error.startswith("TimeUp"):
            self._fail(f"{self._file} was still running after {LIMITS.cell:g} s")
        if error:
            self._fail(error.removeprefix(f"{FileFailed.__name__}: "))
        numbers = []
        for name in dict.fromkeys(self._functions):
            numbers += self._program(name).numbers
        return tuple(dict.fromkeys(numbers))

    def _program(self, name: str) -> Program:
        answer = self._far.told(0, Probe(name))
        value = None if answer is None else answer.value
        if isinstance(value, Program):
            return value
        if isinstance(value, Blank):
            self._fail(f"`{name}` of {self._file} has nothing in its body yet")
        if isinstance(value, Opaque) and value.type_name in ("type", "ABCMeta"):
            self._fail(f"`{name}` of {self._file} is a class: bind an instance to a name")
        self._fail(f"`{name}` of {self._file} is {described(value)}, not a function")

    def _fail(self, sentence: str) -> NoReturn:
        raise NotDone(f"{sentence.rstrip('.')}.", self.printed)


def _stopped(answer: Answer) -> bool:
    return answer.failure is not None and answer.failure.trouble in STOPPED


def _no_numbers(_exercise: str, _case: int) -> NoReturn:
    raise NoNumbers("There are no questions here.")
