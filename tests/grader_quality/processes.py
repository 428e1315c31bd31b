"""Running programs in forked processes, several at a time: a crash costs one program."""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Any

#: Seconds after which a process is killed, and bytes that it may use.
LONGEST, MOST_MEMORY = 120.0, 4 * 2**30
#: A process that has run so many programs is replaced, whatever they have left behind.
PROGRAMS_EACH = 25

_fork = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Broken:
    """No result: the process ended or was killed, or the function itself failed.

    Parameters
    ----------
    why : str
        What happened.
    failed : bool
        Whether it was the function that raised, which it should not.
    """

    why: str
    failed: bool = False


class _Worker:
    """A process that calls the function on one item after the other."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self.pipe, far = _fork.Pipe()
        self._process: ForkProcess = _fork.Process(target=_serve, args=(function, far), daemon=True)
        self._process.start()
        far.close()
        self._given = 0
        self.place = 0
        self.ends = 0.0

    def give(self, place: int, item: Any) -> None:
        self.place, self.ends = place, time.monotonic() + LONGEST
        self._given += 1
        self.pipe.send(item)

    def result(self) -> Any:
        try:
            return self.pipe.recv()
        except (EOFError, OSError):
            self.stop()
            return Broken("its process ended")

    @property
    def is_done(self) -> bool:
        return self._given >= PROGRAMS_EACH or not self._process.is_alive()

    def stop(self) -> None:
        self._process.kill()
        self._process.join()
        self.pipe.close()


def in_processes(
    function: Callable[[Any], Any], items: Iterable[Any], jobs: int
) -> Iterator[tuple[int, Any]]:
    """Call a function on every item, in forked processes, and give (place, result) as they come.

    Parameters
    ----------
    function : callable
        What it prints is dropped; its result must pickle.
    items : iterable
        What it is called on.
    jobs : int
        How many processes there are at a time.
    """
    waiting = iter(enumerate(items))
    busy: list[_Worker] = []
    idle: list[_Worker] = []
    try:
        while True:
            while len(busy) < jobs and (following := next(waiting, None)) is not None:
                worker = idle.pop() if idle else _Worker(function)
                worker.give(*following)
                busy.append(worker)
            if not busy:
                return
            for worker, result in _finished(busy):
                busy.remove(worker)
                yield worker.place, result
                if worker.is_done:
                    worker.stop()
                else:
                    idle.append(worker)
    finally:
        for worker in (*busy, *idle):
            worker.stop()


def _finished(busy: list[_Worker]) -> list[tuple[_Worker, Any]]:
    """Give what is there, and kill what takes too long."""
    ready = wait([worker.pipe for worker in busy], timeout=1.0)
    finished = [(worker, worker.result()) for worker in busy if worker.pipe in ready]
    for worker in busy:
        if worker.pipe not in ready and time.monotonic() > worker.ends:
            worker.stop()
            finished.append((worker, Broken(f"it ran for more than {LONGEST:g} s")))
    return finished


def _serve(function: Callable[[Any], Any], pipe: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout = sys.stderr = nowhere = open(os.devnull, "w")
    for stream in (1, 2):
        os.dup2(nowhere.fileno(), stream)
    parent = os.getppid()
    while True:
        # Later processes hold the near end of this pipe too, so that it stays open without them.
        while not pipe.poll(1.0):
            if os.getppid() != parent:
                # What a program has registered to run at the end is not ours to run.
                os._exit(0)
        item = pipe.recv()
        try:
            result = function(item)
        except BaseException:  # said near by, where it can be read
            result = Broken(traceback.format_exc(), failed=True)
        pipe.send(result)
