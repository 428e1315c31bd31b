"""One submission on the far side: runs cells as it is told, and answers probes about them."""

from __future__ import annotations

import random
import socket
from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.answering.cells import CellLog
from autograder.answering.local import LocalAnswerer
from autograder.answering.watching import Watcher
from autograder.sandbox.far import line
from autograder.sandbox.far.shell import FarShell, run_cell, take_over
from autograder.sandbox.frames import Channel, Gone


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
        self._answerer = LocalAnswerer({})

    def serve(self) -> None:
        """Answer until the near side is gone."""
        jobs = {"open": self._open, "run": self._run, "take": self._take, "ask": self._ask}
        while True:
            try:
                task = self._channel.receive()
                self._channel.send(jobs[task["do"]](task))
            except Gone:
                return

    def _open(self, task: Mapping[str, Any]) -> Any:
        """Watch for the names that exercises ask for."""
        self._cells = CellLog(frozenset(task["interest"]))
        Watcher(self._shell, self._cells)
        return {"ready": True}

    def _run(self, task: Mapping[str, Any]) -> Any:
        before = len(self._cells.runs)
        run_cell(self._shell, task["source"], task["cell"], task["seconds"])
        if len(self._cells.runs) == before:  # its events did not come through
            self._cells.has_run({}, "", task["cell"], RuntimeError("the cell was cut short"))
        run = self._cells.runs[-1]
        return {
            "number": len(self._cells.runs) - 1,
            "bound": [name for name in run.bound],
            "error": run.error,
            "outputs": self._shell.recorder.outputs,
            "count": self._shell.execution_count - 1,
        }

    def _take(self, task: Mapping[str, Any]) -> Any:
        """Turn to what one run of a cell bound; a fresh allowance of time comes with it."""
        self._answerer = LocalAnswerer(self._cells.runs[task["number"]].bound)
        return {"taken": True}

    def _ask(self, task: Mapping[str, Any]) -> Any:
        return self._answerer.ask(task["probe"])


def serve(shell: FarShell, connection: socket.socket) -> None:
    """Serve one submission over a connected socket."""
    channel = Channel(connection)
    line.connect(channel)
    # A fork has its parent's generators, and so the same "random" numbers as every other one.
    random.seed()
    np.random.seed()
    take_over(shell)
    Child(shell, channel).serve()
