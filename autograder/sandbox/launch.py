"""Starting the processes that run learners' code: forks of a clean server, or one afresh each."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from autograder.sandbox.frames import Channel
from autograder.sandbox.learner_build import ensure_build

#: Seconds within which a server must have imported everything, and a fork must be there.
START, FORK = 120.0, 20.0


class SandboxError(RuntimeError):
    """The process for learners' code cannot be started; says why and what to do."""


class Process(Protocol):
    """One process for one submission."""

    channel: Channel

    def end(self) -> None:
        """Kill it, with all that it started, and remove its folder."""


class Sandbox(Protocol):
    """What starts a process for a submission."""

    def start(self) -> Process:
        """Start one.

        Raises
        ------
        SandboxError
            If it does not come up.
        """

    def close(self) -> None:
        """End everything."""


@contextmanager
def open_sandbox() -> Iterator[Sandbox]:
    """Open the sandbox that this system has: forks on Linux, fresh processes elsewhere."""
    sandbox: Sandbox = ForkServer() if sys.platform == "linux" else FreshProcesses()
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
                raise SandboxError(_did_not_start(log.read()))
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


class FreshProcesses:
    """A process started afresh for every submission, where there is no safe fork."""

    def __init__(self, build: Path | None = None) -> None:
        self._build = build or ensure_build()

    def start(self) -> Process:
        """Start one, and wait until it has called back."""
        word, folder = secrets.token_bytes(32), tempfile.mkdtemp(prefix="rotary-")
        with socket.create_server(("127.0.0.1", 0)) as listener, tempfile.TemporaryFile() as log:
            listener.settimeout(START)
            process = subprocess.Popen(
                far_command("alone.py", self._build, listener.getsockname()[1]),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env=far_environment(),
                cwd=folder,
                start_new_session=True,
            )
            fresh = _Fresh(process, folder)
            try:
                process.stdin.write(word.hex().encode() + b"\n")
                process.stdin.flush()
                fresh.channel = Channel(_expect(listener, word, process))
            except OSError:
                fresh.end()
                log.seek(0)
                raise SandboxError(_did_not_start(log.read())) from None
        return fresh

    def close(self) -> None:
        """Nothing stays open between submissions."""


class _Fresh:
    def __init__(self, process: subprocess.Popen, folder: str) -> None:
        self._process, self._folder = process, folder
        self.channel: Channel | None = None

    def end(self) -> None:
        """Kill it with its session, and remove its folder."""
        if self.channel is not None:
            self.channel.close()
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, 9)
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _expect(listener: socket.socket, word: bytes, process: subprocess.Popen) -> socket.socket:
    """Accept the connection that brings the word; any other program's is closed."""
    listener.settimeout(0.5)
    for _ in range(int(START / 0.5)):
        if process.poll() is not None:
            break
        with contextlib.suppress(OSError):
            connection, _ = listener.accept()
            if secrets.compare_digest(_first_bytes(connection, len(word)), word):
                return connection
            connection.close()
    raise ConnectionError("nobody called back")


def _first_bytes(connection: socket.socket, count: int) -> bytes:
    """Read so many bytes, or what comes of them before the other side falls silent."""
    connection.settimeout(5)
    arrived = b""
    with contextlib.suppress(OSError):
        while piece := connection.recv(count - len(arrived)):
            arrived += piece
    connection.settimeout(None)
    return arrived


def far_command(script: str, build: Path, number: int) -> list[str]:
    """Give the command that starts a far process on the learner build and installed packages."""
    installed = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    place = build / "autograder" / "sandbox" / "far" / script
    # -S: a development install would put the project itself, with its answers, on the path.
    return [sys.executable, "-I", "-S", str(place), str(build), str(number), *installed]


def far_environment() -> dict[str, str]:
    """Give the variables of a far process: nothing of ours, and one thread for linear algebra."""
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    here = {"LANG": "C.UTF-8", "PATH": os.defpath, **threads}
    if sys.platform == "win32":
        here["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", "")
    return here


def _did_not_start(log: bytes) -> str:
    lines = log.decode("utf-8", "replace").strip().splitlines()
    why = f" It said: {lines[-1]}" if lines else ""
    return f"The process for learners' code did not start.{why}"
