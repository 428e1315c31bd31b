"""The clean server: everything imported once, then a fork for each submission.

Started by ``exec`` as ``python -I -S server.py BUILD CONTROL PATH …``: the learner build comes first
on the path, then the folders of installed packages; nothing else is inherited.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import signal
import socket
import sys
from typing import Any

PR_SET_PDEATHSIG = 1


def main(build: str, control_number: int, folders: list[str]) -> None:
    """Import what lessons need, then fork on demand until the control socket closes."""
    sys.path[:] = [build, *sys.path, *folders]
    shell = _prepare()
    control = socket.socket(fileno=control_number)
    control.send(b"ready")
    children: set[int] = set()
    while True:
        text, descriptors, _, _ = socket.recv_fds(control, 4096, 1)
        if not text:
            break
        task = json.loads(text)
        if "fork" in task:
            (descriptor,) = descriptors
            pid = os.fork()
            if pid == 0:
                control.close()
                _one_submission(shell, descriptor, task["fork"])
            os.close(descriptor)
            children.add(pid)
            control.send(str(pid).encode())
        else:
            _end(task["end"])
            children.discard(task["end"])
            control.send(b"ended")
    for pid in children:
        _end(pid)


def _prepare() -> Any:
    import ipywidgets  # noqa: F401  (imported once, before any fork)
    import numpy  # noqa: F401
    import sympy  # noqa: F401

    import ropelib.figures
    import ropelib.widgets  # noqa: F401
    from autograder.sandbox.far.shell import make_shell
    from autograder.sandbox.far.warming import warm_up

    shell = make_shell()
    warm_up()
    # Objects that are not moved to a new generation leave their pages shared with the forks.
    gc.collect()
    gc.freeze()
    return shell


def _one_submission(shell: Any, descriptor: int, folder: str) -> None:
    try:
        os.setsid()
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nowhere, standard)
        os.chdir(folder)
        from autograder.sandbox.far.child import serve

        serve(shell, socket.socket(fileno=descriptor))
    finally:
        os._exit(0)


def _end(pid: int) -> None:
    """Kill a submission with all that it started in its session, and take its leave."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
