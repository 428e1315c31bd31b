"""Having the next process ready: a fork takes a fifth of what it takes to judge an answer."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from autograder.sandbox.frames import Channel
from autograder.sandbox.processes import Process, Sandbox


class Ahead:
    """A sandbox that starts the next process, and ends the last one, while one is asked.

    Parameters
    ----------
    sandbox : Sandbox
        What starts them.
    coming : int
        How many will be asked for.
    """

    def __init__(self, sandbox: Sandbox, coming: int) -> None:
        self._sandbox, self._coming = sandbox, coming
        self._worker = ThreadPoolExecutor(1)
        self._next: Future[Process] | None = None
        self._prepare()

    def start(self) -> Process:
        """Give a process that nobody has used.

        Raises
        ------
        autograder.sandbox.processes.SandboxError
            If none can be started.
        """
        ready, self._next = self._next, None
        process = self._sandbox.start() if ready is None else ready.result()
        self._prepare()
        return _EndedLater(process, self._worker)

    def wait(self) -> None:
        """Wait until the next process is there, or has failed."""
        if self._next is not None:
            self._next.exception()

    def close(self) -> None:
        """End what is left; the sandbox itself stays open."""
        ready, self._next = self._next, None
        if ready is not None and not ready.cancel() and ready.exception() is None:
            ready.result().end()
        self._worker.shutdown()

    def _prepare(self) -> None:
        if self._coming > 0:
            self._coming -= 1
            self._next = self._worker.submit(self._sandbox.start)


class _EndedLater:
    """A process whose end nobody waits for."""

    def __init__(self, process: Process, worker: ThreadPoolExecutor) -> None:
        self._process, self._worker = process, worker

    @property
    def channel(self) -> Channel:
        """The line to it."""
        return self._process.channel

    def end(self) -> None:
        """Have it killed, with all that it started."""
        self._worker.submit(self._process.end)
