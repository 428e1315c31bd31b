"""Remembering what each notebook cell bound, so that an answer counts only from its own cell."""

from __future__ import annotations

import copy
import symtable
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import sympy as sp

from autograder.answering.local import one_line

_MISSING = object()


@dataclass(frozen=True)
class CellRun:
    """One run of a cell: which of the names of interest it bound, and to what."""

    cell_id: str | None
    bound: Mapping[str, Any]
    error: str = ""
    source: str = ""


def assigned_names(source: str) -> frozenset[str]:
    """Give the names that a cell binds at its top level, in whatever statement.

    Examples
    --------
    >>> sorted(assigned_names("import numpy as np; total = 3"))
    ['np', 'total']
    """
    try:
        table = symtable.symtable(source, "cell", "exec")
    except (SyntaxError, ValueError):
        return frozenset()
    return frozenset(
        symbol.get_name()
        for symbol in table.get_symbols()
        if symbol.is_assigned() or symbol.is_imported()
    )


def without_timing_magic(cell: str) -> str:
    """Drop a first line such as ``%%time``, under which a cell binds its names as without it."""
    first, _, rest = cell.lstrip().partition("\n")
    return rest if first.split(" ")[0] in ("%%time", "%%capture", "%%prun") else cell


@dataclass
class CellLog:
    """The runs of the cells of one notebook session, newest last.

    Parameters
    ----------
    interest : collection of str
        The names that exercises ask for; others are not remembered.
    """

    interest: Collection[str]
    runs: list[CellRun] = field(default_factory=list)
    _before: list[dict[str, Any]] = field(default_factory=list)

    def about_to_run(self, namespace: Mapping[str, Any]) -> None:
        """Note what the names were bound to before a cell runs."""
        self._before.append(self._bound_now(namespace))

    def has_run(
        self,
        namespace: Mapping[str, Any],
        source: str,
        cell_id: str | None = None,
        error: BaseException | None = None,
    ) -> None:
        """Note what the cell bound. Of a cell that failed, only what really changed counts."""
        # Cells may run cells, so each end belongs to the last begin; an empty cell has none.
        before = self._before.pop() if self._before else self._bound_now(namespace)
        changed = {
            name
            for name, value in self._bound_now(namespace).items()
            if value is not before.get(name, _MISSING)
        }
        static = assigned_names(source) & set(namespace) if error is None else frozenset()
        bound = {
            name: _snapshot(namespace[name]) for name in self.interest if name in changed | static
        }
        message = "" if error is None else one_line(error)
        self.runs.append(CellRun(cell_id, bound, message, source))

    def _bound_now(self, namespace: Mapping[str, Any]) -> dict[str, Any]:
        return {name: namespace[name] for name in self.interest if name in namespace}

    def own_cell(self, exercise_id: str) -> CellRun | None:
        """Give the last run of the exercise's own answer cell."""
        return next((run for run in reversed(self.runs) if run.cell_id == exercise_id), None)

    def fingerprint(self, exercise_id: str, names: Collection[str]) -> str:
        """Give what tells the present answer from the ones before: a checksum of its cell."""
        source = self.source(exercise_id, names)
        return f"{zlib.crc32(source.encode()):08x}" if source else ""

    def source(self, exercise_id: str, names: Collection[str]) -> str:
        """Give the text of the cell that holds the present answer; empty without one."""
        run = self.own_cell(exercise_id) or self.last_binding(names)
        return run.source if run else ""

    def last_binding(self, names: Collection[str]) -> CellRun | None:
        """Give the last run of any cell that bound one of the names."""
        return next((run for run in reversed(self.runs) if set(names) & set(run.bound)), None)


def _snapshot(value: Any) -> Any:
    """Keep data as it is now; a function keeps its identity, and so its globals."""
    if isinstance(value, list | dict | set | np.ndarray | sp.MatrixBase):
        try:
            return copy.deepcopy(value)
        except Exception:  # a learner's object may refuse to be copied
            return value
    return value
