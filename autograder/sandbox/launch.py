"""Starting the processes that run learners' code: forks of a clean server, or one afresh each."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.sandbox.frames import Channel
from autograder.sandbox.fresh import FreshProcesses
from autograder.sandbox.learner_build import ensure_build
from autograder.sandbox.processes import (
    START,
    Process,
    Sandbox,
    SandboxError,
    did_not_start,
    far_command,
    far_environment,
)

__all__ = ["ForkServer", "FreshProcesses", "Process", "Sandbox", "SandboxError", "open_sandbox"]

#: Seconds within which a fork must be there.
FORK = 20.0


@contextmanager
def open_sandbox(build: Path | None = None) -> Iterator[Sandbox]:
    """Open the sandbox that this system has: forks on Linux, fresh processes elsewhere.

    Parameters
    ----------
    build : Path, optional
        What the far side has on its path; by default the learner build.
    """
    sandbox: Sandbox = ForkServer(build) if sys.platform == "linux" else FreshProcesses(build)
    try:
        yield sandbox
    finally:
        sandbox.close()


class ForkServer:
    """A clean server process, started by ``exec``, which forks once a submission."""

    def __init__(self, build: Path | None = None) -> None:
        self._build = build or ensure_build()
        self._server: subprocess.Popen | None = None
        self._turn = threading.Lock()

    def start(self) -> Process:
        """Fork one; a server that has gone is started again."""
        ours, theirs = socket.socketpair()
        folder = tempfile.mkdtemp(prefix="rotary-")
        try:
            with self._turn, theirs:
                pid = self._fork(theirs, folder)
        except SandboxError:
            ours.close()
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return _Forked(self, pid, Channel(ours), folder)

    def _fork(self, theirs: socket.socket, folder: str) -> int:
        message = json.dumps({"fork": folder}).encode()
        for _attempt in range(2):
            try:
                self._wake()
                socket.send_fds(self._control, [message], [theirs.fileno()])
                if answer := self._control.recv(64):
                    return int(answer)
            except OSError:
                pass
            self._stop()
        raise SandboxError("The server for learners' code does not fork: is there memory left?")

    def _wake(self) -> None:
        if self._server is not None and self._server.poll() is None:
            return
        # Whole messages, so that a fork and its answer never run into the next.
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            os.set_inheritable(theirs.fileno(), True)
            self._server = subprocess.Popen(
                far_command("server.py", self._build, theirs.fileno()),
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=(log := tempfile.TemporaryFile()),
                env=far_environment(),
                cwd="/",
            )
        self._control.settimeout(START)
        with log:
            try:
                said = self._control.recv(64)
            except OSError:
                said = b""
            if said != b"ready":
                self._stop()
                log.seek(0)
                raise SandboxError(did_not_start(log.read()))
        self._control.settimeout(FORK)

    def finish(self, pid: int) -> None:
        """Have the server kill a fork; only its parent can do so without hitting a stranger."""
        with self._turn:
            try:
                self._control.send(json.dumps({"end": pid}).encode())
                self._control.recv(64)
            except OSError:  # a late answer must not be taken for the next one
                self._stop()

    def _stop(self) -> None:
        if self._server is not None:
            self._control.close()
            try:
                self._server.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
            self._server = None

    def close(self) -> None:
        """End the server and all its forks."""
        with self._turn:
            self._stop()


class _Forked:
    def __init__(self, server: ForkServer, pid: int, channel: Channel, folder: str) -> None:
        self._server, self._pid, self._folder, self.channel = server, pid, folder, channel

    def end(self) -> None:
        """Kill it and remove its folder."""
        self.channel.close()
        self._server.finish(self._pid)
        shutil.rmtree(self._folder, ignore_errors=True)
