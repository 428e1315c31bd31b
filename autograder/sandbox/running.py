"""Running a submission on the far side, and asking it; what ends the process is lost alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from autograder.answer import Answer, Trouble
from autograder.answering.cells import CellLog, CellRun
from autograder.answering.local import ALL_CALLS
from autograder.answering.no_numbers import NoNumbers
from autograder.probe import Probe
from autograder.sandbox.asking import LOSSES, FarAnswerer
from autograder.sandbox.frames import Gone, ProtocolError, WireError
from autograder.sandbox.launch import Process, Sandbox
from autograder.sandbox.limits import Limits
from autograder.sandbox.reading import Ran, read_answers, read_run

#: From an exercise's id and a case number: how the numbers are shown, and the numbers.
Numbers = Callable[[str, int], tuple[str, tuple[Any, ...]]]


@dataclass(frozen=True)
class CellShown:
    """What a cell showed, as nbformat has outputs; and why it was lost, where it was."""

    outputs: list[dict[str, Any]] = field(default_factory=list)
    count: int | None = None
    lost: str = ""


class FarNotebook:
    """One submission on the far side.

    A cell or an answer that kills the process, or has to be killed with it, is lost; the cells
    before it are then run again in a new process, and the rest goes on.

    Parameters
    ----------
    sandbox : Sandbox
        Starts processes.
    interest : collection of str
        The names that exercises ask for.
    numbers : callable
        Gives the numbers of a question; they are known on this side only.
    limits : Limits, optional
        How long things may take.

    Attributes
    ----------
    log : CellLog
        What each cell bound. A name stands for the place of its run in the log.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        interest: Collection[str],
        numbers: Numbers,
        limits: Limits | None = None,
    ) -> None:
        self.log = CellLog(frozenset(interest))
        self._sandbox, self._numbers, self._limits = sandbox, numbers, limits or Limits()
        self._process: Process | None = None
        self._far: dict[int, int] = {}
        self._told: dict[int, dict[str, Answer]] = {}
        self._starts, self._over = 0, ""
        self._end_at = time.monotonic() + self._limits.submission

    def __enter__(self) -> FarNotebook:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def end(self) -> None:
        """Kill the process, with all that it started."""
        if self._process is not None:
            self._process.end()
            self._process = None

    def run(self, cell_id: str, source: str, tell: Collection[str] = ()) -> CellShown:
        """Run one cell and give what it showed.

        Parameters
        ----------
        cell_id, source : str
            The cell.
        tell : collection of str
            Names that will be asked for after it; their values come along, which saves time.
        """
        place = len(self.log.runs)
        try:
            said = self._run(cell_id, source, tell)
        except LOSSES as loss:
            why = self._lost(loss, "This cell", self._limits.cell)
            self.log.runs.append(CellRun(cell_id, {}, why, source))
            return CellShown(lost=why)
        except WireError:
            why = "This cell is too long to be run"
            self.log.runs.append(CellRun(cell_id, {}, why))
            return CellShown(lost=why)
        self._far[place], self._told[place] = said.number, said.answers
        bound = dict.fromkeys(said.bound, place)
        self.log.runs.append(CellRun(cell_id, bound, said.error, source))
        return CellShown(said.outputs, said.count)

    def answerer(self, place: int) -> FarAnswerer:
        """Give what answers probes about the names that one run bound."""
        return FarAnswerer(self, place)

    def told(self, place: int, probe: Probe) -> Answer | None:
        """Give the answer that came along with a run; None if it did not."""
        return None if probe.arguments is not None else self._told[place].get(probe.name)

    def ask(
        self,
        place: int,
        probes: Sequence[Probe],
        last: Collection[Trouble] = (),
        fresh: bool = True,
    ) -> list[Answer] | None:
        """Ask about what a run bound, in a new process if the last one is gone.

        Parameters
        ----------
        place : int
            The run's place in the log.
        probes : sequence of Probe
            One or more.
        last : collection of Trouble
            After an answer with one of these, no other is asked for.
        fresh : bool
            Whether a new exercise begins, with its own allowance of time.

        Returns
        -------
        list of Answer or None
            None where they are too large to come together.
        """
        fresh = fresh or self._process is None
        self._wake()
        seconds = self._limits.answer + (ALL_CALLS if len(probes) > 1 else 0.0)
        task = {"do": "ask", "number": self._far[place], "probes": list(probes), "fresh": fresh}
        return read_answers(self._do({**task, "last": [*map(str, last)]}, seconds), probes, last)

    def lose(self, loss: Exception) -> str:
        """Let go of the process, and say why in a predicate: "ended its process"."""
        return self._lost(loss, "it", self._limits.answer)

    def _run(self, cell_id: str, source: str, tell: Collection[str] = ()) -> Ran:
        self._wake()
        return self._run_there(cell_id, source, tell)

    def _run_there(self, cell_id: str, source: str, tell: Collection[str] = ()) -> Ran:
        task = {"do": "run", "cell": cell_id, "source": source, "tell": [*tell]}
        task["seconds"] = self._limits.cell
        return read_run(self._do(task, self._limits.cell + self._limits.grace), self.log.interest)

    def _wake(self) -> None:
        """Start a process where there is none, and run in it what ran before."""
        if self._over:
            raise Gone(self._over)
        if self._process is not None:
            return
        if self._starts > self._limits.restarts:
            self._over = f"was not run: the process before it was ended {self._starts} times"
            raise Gone(self._over)
        self._starts += 1
        self._process = self._sandbox.start()
        self._do({"do": "open", "interest": sorted(self.log.interest)}, self._limits.answer)
        for place, run in enumerate(self.log.runs):
            if place in self._far:
                said = self._run_there(str(run.cell_id), run.source)
                self._far[place] = said.number

    def _do(self, task: Mapping[str, Any], seconds: float) -> Any:
        assert self._process is not None
        channel, deadline = self._process.channel, min(time.monotonic() + seconds, self._end_at)
        channel.send(task, deadline)
        while True:
            said = channel.receive(deadline)
            if not (isinstance(said, dict) and "want" in said):
                return said
            channel.send(self._numbers_of(said), deadline)

    def _numbers_of(self, wanted: Mapping[str, Any]) -> dict[str, Any]:
        exercise, case = wanted.get("exercise"), wanted.get("case")
        if type(exercise) is not str or type(case) is not int:
            raise ProtocolError("this does not ask for numbers")
        try:
            shown, numbers = self._numbers(exercise, case)
        except NoNumbers as why:
            return {"error": str(why)}
        return {"shown": shown, "numbers": numbers}

    def _lost(self, loss: Exception, what: str, seconds: float) -> str:
        self.end()
        if self._over:
            return f"{what} {self._over}"
        if time.monotonic() >= self._end_at:
            limit = f"{self._limits.submission:g}"
            self._over = f"was not run: the whole notebook took longer than {limit} s"
            return f"{what} had to be stopped: the whole notebook took longer than {limit} s"
        if isinstance(loss, TimeoutError):
            return f"{what} was still running after {seconds:g} s and could not be interrupted"
        if isinstance(loss, ProtocolError):
            return f"{what} garbled its answers"
        return f"{what} ended the process that ran it (os._exit, a crash, or too little memory)"
