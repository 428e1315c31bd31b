"""The environment for programs that we start: this Python's own programs and kernel come first."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path


def own_environment() -> dict[str, str]:
    """Return the variables for a child process that must find this environment before any other.

    nbgrader calls `alembic` by name, so the scripts folder must be on PATH even when the
    environment was not activated; a kernel named python3 in the user's own folder would
    otherwise stand before the one that has the course.
    """
    variables = dict(os.environ)
    _put_first(variables, "PATH", sysconfig.get_path("scripts"))
    _put_first(variables, "JUPYTER_PATH", str(Path(sys.prefix, "share", "jupyter")))
    variables["JUPYTER_PREFER_ENV_PATH"] = "1"
    return variables


def _put_first(variables: dict[str, str], name: str, folder: str) -> None:
    others = [path for path in variables.get(name, "").split(os.pathsep) if path]
    variables[name] = os.pathsep.join([folder, *(path for path in others if path != folder)])
