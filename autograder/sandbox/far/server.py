"""The clean server: everything imported once, then a fork for each submission.

Started by ``exec`` as ``python -I -S server.py BUILD CONTROL PATH …``: the learner build comes
first on the path, then the folders of installed packages; nothing else is inherited.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import shutil
import signal
import socket
import sys
from pathlib import Path
from typing import Any

_PDEATHSIG, _CHILD_SUBREAPER = 1, 36
#: How often what was orphaned by the last kill is killed in turn.
_GENERATIONS = 1_000


def main(build: str, control_number: int, folders: list[str]) -> None:
    """Import what lessons need, then fork on demand until the control socket closes."""
    sys.path[:] = [build, *sys.path, *folders]
    shell = _prepare()
    control = socket.socket(fileno=control_number)
    _set_for_this_process(_CHILD_SUBREAPER, 1)
    control.send(b"ready")
    children: dict[int, str] = {}
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
            children[pid] = task["fork"]
            control.send(str(pid).encode())
        else:
            # To a server started anew the forks of the one before it are strangers.
            if task["end"] in children:
                _end(task["end"], children)
            control.send(b"ended")
    for pid, folder in tuple(children.items()):
        _end(pid, children)
        shutil.rmtree(folder, ignore_errors=True)  # the near side may be dead


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
        _set_for_this_process(_PDEATHSIG, signal.SIGKILL)
        # What loses its parent becomes this process's child, and the server's when this one ends.
        _set_for_this_process(_CHILD_SUBREAPER, 1)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nowhere, standard)
        os.chdir(folder)
        from autograder.sandbox.far.child import serve

        serve(shell, socket.socket(fileno=descriptor))
    finally:
        os._exit(0)


def _end(pid: int, children: dict[int, str]) -> None:
    """Kill a submission with all that it started, whatever session that is in by now."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    _kill(pid)
    children.pop(pid, None)
    for _ in range(_GENERATIONS):
        if not (orphans := _own_children() - children.keys()):
            return
        for orphan in orphans:
            _kill(orphan)


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)


def _own_children() -> set[int]:
    found = set()
    for name in os.listdir("/proc") if sys.platform == "linux" else ():
        with contextlib.suppress(OSError, ValueError):
            state = Path(f"/proc/{int(name)}/stat").read_bytes()
            # Name, in parentheses that it may itself hold; state; parent.
            if int(state.rpartition(b")")[2].split()[1]) == os.getpid():
                found.add(int(name))
    return found


def _set_for_this_process(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
