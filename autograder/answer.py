"""An answer: what the learner's code gave for a probe, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Trouble(StrEnum):
    """Why there is no value."""

    RAISED = "raised"
    ENDLESS = "endless"
    INTERRUPTED = "interrupted"
    UNTRACEABLE = "untraceable"
    UNREADABLE = "unreadable"
    NOT_CALLABLE = "not callable"
    ENDED = "ended"


@dataclass(frozen=True)
class Failure:
    """The trouble, a sentence about it, and the learner's own traceback where there is one."""

    trouble: Trouble
    message: str
    traceback: str = ""


@dataclass(frozen=True)
class Answer:
    """A value in plain data, or a failure; with what was printed and which arguments changed.

    ``value`` is None, a bool, int, float, complex, str, a numeric array, a `Tree`, an object array
    of `Tree`, a list, tuple, set or dict of these, `Blank`, `Program`, or `Opaque`. ``mutated`` are
    the places of the arguments; −1 is the result of the call before.
    """

    value: Any = None
    failure: Failure | None = None
    printed: str = ""
    mutated: tuple[int, ...] = ()


@dataclass(frozen=True)
class Blank:
    """The stub ``...`` is still there."""


@dataclass(frozen=True)
class Program:
    """A function: of its code, only the numbers that it mentions are known."""

    numbers: tuple[float, ...] = ()


@dataclass(frozen=True)
class Opaque:
    """A value that is not data: only the name of its type is known."""

    type_name: str
