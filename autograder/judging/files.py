"""The files that are named in a call, and what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from autograder.proving.stopping import NotDone
from autograder.proving.target import read_source


class CallError(ValueError):
    """The call names no files that could be judged; says what to write instead."""


class NotJudged(Exception):
    """A file cannot be judged, whatever it answers; says why."""


def named_files(names: Sequence[str]) -> list[Path]:
    """Give the files of a call, in its order.

    Raises
    ------
    CallError
        If there are none, or one of them is no file.
    """
    if not names:
        raise CallError("Name the files to judge: rotary judge EXERCISE FILE.py …")
    return [_file(name) for name in names]


def read_answer(path: Path) -> str:
    """Read a file as Python reads it.

    Raises
    ------
    NotJudged
        If it cannot be read, is no text, or is too long.
    """
    try:
        source = read_source(path)
    except NotDone as why:
        raise NotJudged(str(why)) from None
    if "\0" in source:
        raise NotJudged(f"{path} is no Python text: there is a NUL byte in it.")
    return source


def _file(name: str) -> Path:
    path = Path(name)
    try:
        is_folder, is_there, is_file = path.is_dir(), path.exists(), path.is_file()
    except (OSError, ValueError) as why:
        raise CallError(f"{name[:200]!r} is no path: {why}.") from None
    if is_folder:
        raise CallError(f"{path} is a folder: name its files, {path / '*.py'}.")
    if not is_there:
        raise CallError(f"There is no file {path}.")
    if not is_file:
        raise CallError(f"{path} is no file of text.")
    return path
