"""What was asked about: the functions of a file, from ``FILE.py:FUNCTION[,FUNCTION]``."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from autograder.proving.stopping import NotDone

#: No program that somebody wrote is longer.
MOST_BYTES = 1_000_000


class TargetError(ValueError):
    """What was written names no function of a file; says what to write instead."""


@dataclass(frozen=True)
class Target:
    """One function of a file, for q and k alike, or two.

    Parameters
    ----------
    path : Path
        The file.
    functions : tuple of str
        One name or two.
    """

    path: Path
    functions: tuple[str, ...]

    @property
    def query(self) -> str:
        """The name of the function that encodes q."""
        return self.functions[0]

    @property
    def key(self) -> str:
        """The name of the function that encodes k."""
        return self.functions[-1]


def is_target(text: str) -> bool:
    """Whether this speaks of a file, and so names no theorem."""
    return any(sign in text for sign in ":./\\")


def parse_target(text: str) -> Target:
    r"""Read ``FILE.py:FUNCTION`` or ``FILE.py:FUNCTION,FUNCTION``; a path may hold colons.

    Raises
    ------
    TargetError
        If it is not of this form, or there is no such file.

    Examples
    --------
    >>> parse_target(r"C:\x.py:encode")
    Traceback (most recent call last):
    autograder.proving.target.TargetError: There is no file C:\x.py.
    """
    place, colon, names = text.rpartition(":")
    functions = tuple(name.strip() for name in names.split(","))
    if not colon or not place or not all(name.isidentifier() for name in functions):
        hint = f" Which function of {text}?" if text.endswith(".py") else ""
        raise TargetError(f"Write FILE.py:FUNCTION, or FILE.py:FUNCTION_OF_Q,FUNCTION_OF_K.{hint}")
    if len(functions) > 2:
        raise TargetError("Name one function, or two with a comma between: for q, and for k.")
    path = Path(place)
    try:
        there, regular = path.exists(), path.is_file()
    except (OSError, ValueError) as why:
        raise TargetError(f"{place[:200]} is no path: {why}.") from None
    if not there:
        raise TargetError(f"There is no file {path}.")
    if not regular:
        raise TargetError(f"{path} is no file of text.")
    return Target(path, functions)


def read_source(path: Path) -> str:
    """Read a program as Python reads it, in the encoding that it names.

    Raises
    ------
    NotDone
        If it cannot be read, is no text, or is too long.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as why:
        raise NotDone(f"{path} cannot be read: {why.strerror}.") from None
    if len(data) > MOST_BYTES:
        raise NotDone(f"{path} is too long: {MOST_BYTES // 1_000_000} MB is the most that is run.")
    try:
        return importlib.util.decode_source(data)
    except (SyntaxError, UnicodeDecodeError, LookupError) as why:
        raise NotDone(f"{path} is no Python text: {why}.") from None
