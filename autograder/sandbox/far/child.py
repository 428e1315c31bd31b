"""One submission on the far side: runs cells as it is told, and answers probes about them."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.answering.cells import CellLog
from autograder.answering.local import LocalAnswerer
from autograder.answering.watching import Watcher
from autograder.probe import Probe
from autograder.sandbox.far import line
from autograder.sandbox.far.shell import FarShell, run_cell, take_over
from autograder.sandbox.frames import Channel, Gone, WireError


class Child:
    """Does what the near side asks for.

    Parameters
    ----------
    shell : FarShell
        The shell of this process.
    channel : Channel
        To the near side.
    """

    def __init__(self, shell: FarShell, channel: Channel) -> None:
        self._shell, self._channel = shell, channel
        self._cells = CellLog(frozenset())
        self._answerer, self._asked = LocalAnswerer({}), -1

    def serve(self) -> None:
        """Answer until the near side is gone."""
        jobs = {"open": self._open, "run": self._run, "ask": self._ask}
        while True:
            try:
                task = self._channel.receive()
                said = jobs[task["do"]](task)
                try:
                    self._channel.send(said)
                except WireError:  # answers that are too large to send, alone or together
                    self._channel.send({**said, "answers": None})
            except Gone:
                return

    def _open(self, task: Mapping[str, Any]) -> dict[str, Any]:
        """Watch for the names that exercises ask for."""
        self._cells = CellLog(frozenset(task["interest"]))
        Watcher(self._shell, self._cells)
        return {"ready": True}

    def _run(self, task: Mapping[str, Any]) -> dict[str, Any]:
        """Run a cell; tell at once what it bound to the names that are sure to be asked for."""
        before = len(self._cells.runs)
        run_cell(self._shell, task["source"], task["cell"], task["seconds"])
        if len(self._cells.runs) == before:  # its events did not come through
            self._cells.has_run({}, "", task["cell"], RuntimeError("the cell was cut short"))
        run, answerer = self._cells.runs[-1], LocalAnswerer(self._cells.runs[-1].bound)
        told = [name for name in task["tell"] if name in run.bound]
        return {
            "number": len(self._cells.runs) - 1,
            "bound": list(run.bound),
            "error": run.error,
            "outputs": self._shell.recorder.outputs,
            "count": self._shell.execution_count - 1,
            "answers": {name: answerer.ask(Probe(name)) for name in told},
        }

    def _ask(self, task: Mapping[str, Any]) -> dict[str, Any]:
        """Answer probes about one run, up to the first with a trouble after which nothing helps.

        The first of an exercise comes with a fresh allowance of time.
        """
        if task["fresh"] or task["number"] != self._asked:
            self._asked = task["number"]
            self._answerer = LocalAnswerer(self._cells.runs[self._asked].bound)
        answers = []
        for probe in task["probes"]:
            answers.append(self._answerer.ask(probe))
            failure = answers[-1].failure
            if failure is not None and failure.trouble in task["last"]:
                break
        return {"answers": answers}


def serve(shell: FarShell, connection: socket.socket) -> None:
    """Serve one submission over a connected socket."""
    channel = Channel(connection)
    line.connect(channel)
    if hasattr(os, "register_at_fork"):
        # A copy of this process that a cell makes would answer what this one is asked.
        os.register_at_fork(after_in_child=channel.close)
    # A fork has its parent's generator, and so the same "random" numbers as every other one; of
    # Python's own generator Python itself takes care.
    np.random.seed()  # noqa: NPY002 (the generator that learners' code may use)
    take_over(shell)
    Child(shell, channel).serve()
