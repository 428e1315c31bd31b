"""Starting learners' processes afresh, one for every submission, where there is no safe fork."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

from autograder.sandbox.frames import Channel
from autograder.sandbox.learner_build import ensure_build
from autograder.sandbox.processes import (
    START,
    Process,
    SandboxError,
    did_not_start,
    far_command,
    far_environment,
)


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
                raise SandboxError(did_not_start(log.read())) from None
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
