"""Watching a notebook's cells: after each run the log learns what it bound."""

from __future__ import annotations

import ast
import contextlib
from typing import Any

from autograder.answering.cells import CellLog, without_timing_magic


class Watcher:
    """Tells a log of every cell that an IPython shell runs.

    Parameters
    ----------
    shell : IPython.InteractiveShell
        The shell; its events are registered at once.
    cells : CellLog
        The log.
    """

    def __init__(self, shell: Any, cells: CellLog) -> None:
        self._shell, self._cells = shell, cells
        shell.events.register("pre_run_cell", self._before)
        shell.events.register("post_run_cell", self._after)

    def _before(self, _info: Any) -> None:
        self._cells.about_to_run(self._shell.user_ns)

    def _after(self, result: Any) -> None:
        info = result.info
        source = self._as_python(without_timing_magic(info.raw_cell or ""))
        error = result.error_before_exec or result.error_in_exec
        self._cells.has_run(self._shell.user_ns, source, getattr(info, "cell_id", None), error)

    def _as_python(self, cell: str) -> str:
        """Turn magics into Python; most cells have none, and are Python as they stand."""
        with contextlib.suppress(SyntaxError, ValueError):
            ast.parse(cell)
            return cell
        with contextlib.suppress(SyntaxError):
            return self._shell.transform_cell(cell)
        return ""
