"""Open JupyterLab on the learner's folder, or find the one that is open already."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import quote, urlencode
from urllib.request import ProxyHandler, build_opener

from jupyter_server.serverapp import list_running_servers

from autograder.environment import own_environment

HOST = "127.0.0.1"
USUAL_PORT = 8888
STOPPING_TIME = 10  # seconds that JupyterLab gets to end its kernels
# For this server alone: no news or update checks, no instructor's panels, a kernel without asking.
LAB_CONFIG = Path(__file__).with_name("jupyter")


class ServerError(Exception):
    """JupyterLab cannot be started; says why and what to do."""


def running_server(folder: Path) -> dict[str, Any] | None:
    """Return what Jupyter says of the server that is open on `folder`; None if there is none."""
    for server in list_running_servers():
        root = server.get("root_dir")
        if root and _same_place(Path(root), folder) and _answers(server["url"]):
            return server
    return None


def lesson_url(server: dict[str, Any], notebook: Path) -> str:
    """Return the address that opens `notebook`, a path within the server's folder."""
    token = f"?{urlencode({'token': server['token']})}" if server.get("token") else ""
    return f"{server['url'].rstrip('/')}/lab/tree/{quote(notebook.as_posix())}{token}"


def serve(
    folder: Path,
    notebook: Path,
    tell: Callable[[str], None],
    *,
    port: int | None = None,
    browser: bool = True,
) -> int:
    """Run JupyterLab on `folder` until it is stopped; return its exit status.

    Parameters
    ----------
    folder, notebook : Path
        The learner's folder, and the notebook in it to open (a path within the folder).
    tell : callable
        Takes the sentences for the learner.
    port : int, optional
        The one port that will do; without it, 8888 or the next free one.
    browser : bool
        Whether to open the learner's browser.

    Raises
    ------
    ServerError
        If `port` is in use, or JupyterLab ends before it answers.
    """
    if port is not None and not _is_free(port):
        raise ServerError(
            f"Port {port} is in use by another program. Choose another with --port, or leave "
            "--port out to have a free one found."
        )
    command, token = _command(folder, notebook, port, browser), secrets.token_hex(24)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        tell("You are root, so JupyterLab is started with --allow-root.")
        command.append("--allow-root")
    tell("Starting JupyterLab ...")
    # no terminal for the child: one Ctrl-C then ends it, without a question
    variables = _environment() | {"JUPYTER_TOKEN": token}
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, env=variables, cwd=folder)
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        server = _wait_for(child, token)
        if port is None and server["port"] != USUAL_PORT:
            tell(f"Port {USUAL_PORT} was taken; this is port {server['port']}.")
        tell(f"JupyterLab is ready:\n\n    {lesson_url(server, notebook)}\n\nCtrl-C stops it.")
        return child.wait()
    except KeyboardInterrupt:
        tell("Stopping JupyterLab ...")
        return 0
    finally:
        _stop(child)
        signal.signal(signal.SIGTERM, before)


def _environment() -> dict[str, str]:
    variables = own_environment()
    others = variables.get("JUPYTER_CONFIG_PATH")
    variables["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, [str(LAB_CONFIG), others]))
    return variables


def _command(folder: Path, notebook: Path, port: int | None, browser: bool) -> list[str]:
    options = [
        f"--ServerApp.root_dir={folder}",
        f"--ServerApp.ip={HOST}",
        f"--ServerApp.port={USUAL_PORT if port is None else port}",
        f"--ServerApp.port_retries={50 if port is None else 0}",
        f"--LabApp.default_url=/lab/tree/{quote(notebook.as_posix())}",
        "--Application.log_level=ERROR",
    ]
    # -P: a learner's file named like a module must not stand in its place
    command = [sys.executable, "-P", "-m", "jupyterlab", *options]
    return command if browser else [*command, "--no-browser"]


def _wait_for(child: subprocess.Popen[bytes], token: str) -> dict[str, Any]:
    while child.poll() is None:
        for server in list_running_servers():
            if server.get("token") == token and _answers(server["url"]):
                return server
        time.sleep(0.1)
    raise ServerError("JupyterLab ended before it was ready; its own message stands above.")


def _stop(child: subprocess.Popen[bytes]) -> None:
    """End the child and, by its own clean-up, its kernels; the second Ctrl-C does not wait."""
    try:
        if child.poll() is None and os.name == "posix":
            child.terminate()  # on Windows this would kill; there Ctrl-C has reached it already
        child.wait(STOPPING_TIME)
    except (KeyboardInterrupt, subprocess.TimeoutExpired):
        child.kill()
        child.wait()


def _same_place(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _answers(url: str) -> bool:
    try:
        with build_opener(ProxyHandler({})).open(f"{url.rstrip('/')}/api", timeout=2) as reply:
            return reply.status == 200
    except (URLError, OSError, ValueError):
        return False


def _is_free(port: int) -> bool:
    with socket.socket() as trial:
        if os.name == "posix":
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((HOST, port))
        except OSError:
            return False
    return True
