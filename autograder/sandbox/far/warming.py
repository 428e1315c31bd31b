"""Doing once, before any fork, what every notebook would do in its first cells."""

from __future__ import annotations

import ast
import io
import json
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp
from IPython.core.formatters import DisplayFormatter

#: The course's own cells, which the learner build brings along.
COURSE_CELLS = Path(__file__).with_name("course_cells.json")


def warm_up() -> None:
    """Import what is imported at first use, and fill the caches of SymPy and of the widgets.

    Nothing here changes what a later cell gives: caches only, no settings.
    """
    # `sympy.init_printing` asks which shell it is in, and so brings in the terminal's.
    import IPython.terminal.interactiveshell  # noqa: F401
    import ipywidgets
    import sympy.interactive.printing  # noqa: F401

    from ropelib.symbolic import from_tree, run_exactly, to_tree, traced

    a, b = sp.symbols("a b", real=True)
    np.random.default_rng()  # NumPy imports this part at its first use
    run_exactly(lambda x, y: np.cos(x) @ np.array([1.0, 2.0]) * y, traced([a, b]), traced(a))
    from_tree(to_tree(sp.expand(sp.cos(a + b), trig=True)))
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        for cells in _course_cells():
            namespace: dict[str, Any] = {"__name__": "__main__"}
            for source in cells:
                # What cells say of answers fails here, where there are none.
                with suppress(Exception):
                    _run(source, namespace)
    ipywidgets.Widget.close_all()


def _course_cells() -> list[list[str]]:
    """Give the cells; outside the learner build there are none."""
    return json.loads(COURSE_CELLS.read_text(encoding="utf-8")) if COURSE_CELLS.is_file() else []


def _run(source: str, namespace: dict[str, Any]) -> None:
    """Run a cell as plain Python, and look at its last value in every form that a page has."""
    tree = ast.parse(source.replace("sp.init_printing()", ""))
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "course cell", "exec"), namespace)
    if last is not None:
        value = eval(compile(ast.Expression(last.value), "course cell", "eval"), namespace)
        DisplayFormatter().format(value)
        sp.latex(value)
        sp.pretty(value)
