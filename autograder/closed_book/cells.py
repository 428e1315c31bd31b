"""Reading a cell as Python, with IPython's own commands left out."""

from __future__ import annotations

import ast
import re
import warnings
from functools import lru_cache

#: Nobody writes longer cells, and to parse them would take long.
_LONGEST = 200_000
#: A line that only IPython reads: ``%time …``, ``!ls``, ``%%time``, ``?np``, ``np.cos?``.
_COMMAND = re.compile(r"^(\s*)(?:[%!?].*|[\w.]+\?\??\s*)$")


@lru_cache(maxsize=256)
def cell_tree(source: str) -> ast.Module | None:
    """Parse a cell; None where it is no Python.

    Lines keep their numbers.
    """
    return _parsed(source) or _parsed(without_commands(source)[0])


def without_commands(source: str) -> tuple[str, int]:
    """Put ``pass`` in the place of IPython's commands.

    Returns
    -------
    str, int
        The rest, and the line of the first command, 0 if there is none.
    """
    lines, first = source.split("\n"), 0
    for number, line in enumerate(lines):
        if found := _COMMAND.match(line):
            lines[number] = f"{found.group(1)}pass"
            first = first or number + 1
    return "\n".join(lines), first


def ipython_command(source: str) -> int:
    """Give the line of the IPython command for which a source is no Python; 0 if there is none."""
    if _parsed(source) is not None:
        return 0
    rest, first = without_commands(source)
    return first if _parsed(rest) is not None else 0


def _parsed(source: str) -> ast.Module | None:
    if len(source) > _LONGEST:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what Python thinks of the text
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
