"""Running a file on the far side as Python imports it, and taking the functions out of it."""

from __future__ import annotations

import linecache
import sys
import traceback
import types
from collections.abc import Collection
from typing import Any

from autograder.answering.local import one_line

#: The file's ``__name__``: not ``__main__``, so that what it does as a script is left out.
MODULE = "encoding_file"
#: Functions that a sentence lists.
_MOST_LISTED = 8


class FileFailed(Exception):
    """The file could not be run to its end, or lacks a function; says where and why."""


def import_source(
    source: str, file: str, functions: Collection[str], memory: int
) -> dict[str, Any]:
    """Run a source as a module and give some of its values.

    Parameters
    ----------
    source, file : str
        The program, and the name of its file for tracebacks.
    functions : collection of str
        The names to give.
    memory : int
        Bytes that this process may have from now on, where the system can be told.

    Raises
    ------
    FileFailed
        If it stops with an error, or does not bind a name.
    """
    _limit_memory(memory)
    module = types.ModuleType(MODULE)
    module.__file__ = file
    sys.modules[MODULE] = module
    sys.argv[:] = [file]
    linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
    try:
        exec(compile(source, file, "exec", dont_inherit=True), vars(module))
    except (Exception, SystemExit) as error:
        raise FileFailed(f"{file}{_line(error, file)} stops with {_words(error)}") from None
    missing = [name for name in functions if name not in vars(module)]
    if missing:
        raise FileFailed(f"{file} has no `{missing[0]}`; {_functions_of(module)}")
    return {name: vars(module)[name] for name in functions}


def _limit_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    except (ValueError, OSError):  # macOS knows no such limit; elsewhere a lower one holds already
        return


def _line(error: BaseException, file: str) -> str:
    """Say in which line of the file it went wrong: the last one that was in it."""
    if isinstance(error, SyntaxError) and error.filename == file:
        return f", line {error.lineno},"
    lines = [at.lineno for at in traceback.extract_tb(error.__traceback__) if at.filename == file]
    return f", line {lines[-1]}," if lines else ""


def _words(error: BaseException) -> str:
    words = one_line(error)
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg}"
    if isinstance(error, ModuleNotFoundError):
        return f"{words} (it runs alone: only installed packages can be imported)"
    return words


def _functions_of(module: types.ModuleType) -> str:
    found = [
        name
        for name, value in vars(module).items()
        if callable(value) and not isinstance(value, type) and not name.startswith("_")
    ]
    if not found:
        return "there is no function in it"
    more = ", …" if len(found) > _MOST_LISTED else ""
    return f"its functions are {', '.join(found[:_MOST_LISTED])}{more}"
