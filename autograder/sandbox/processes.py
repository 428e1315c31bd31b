"""What the two ways of starting a process for learners' code have in common."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Protocol

from autograder.sandbox.frames import Channel

#: Seconds within which a process must have imported everything.
START = 120.0


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


def did_not_start(log: bytes) -> str:
    """Say that a process did not start, and the last line that it said."""
    lines = log.decode("utf-8", "replace").strip().splitlines()
    why = f" It said: {lines[-1]}" if lines else ""
    return f"The process for learners' code did not start.{why}"
