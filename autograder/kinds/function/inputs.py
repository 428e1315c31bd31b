"""What a function is asked: inputs in numbers, each for a part of the points, and in symbols."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Arguments = tuple[Any, ...]


@dataclass(frozen=True)
class Input:
    """One input in numbers.

    Parameters
    ----------
    part : str
        The part of the points that is lost where the result is wrong.
    arguments : tuple
        Numbers and arrays.
    may_refuse : bool
        Whether the function may raise here; it may not give wrong numbers.
    """

    part: str
    arguments: Arguments
    may_refuse: bool = False


@dataclass(frozen=True)
class Claim:
    """One input in symbols, with what the right function gives for it.

    Parameters
    ----------
    arguments : tuple
        Symbols or nested sequences of them; plain Python numbers stay numbers.
    formula : sequence
        Nested lists of SymPy expressions.
    words : str
        Where the proof holds: "d = 4"; empty where the symbols say it all.
    """

    arguments: Arguments
    formula: Any
    words: str = ""


def of_part(part: str, inputs: Iterable[Arguments], may_refuse: bool = False) -> tuple[Input, ...]:
    """Make inputs of one part."""
    return tuple(Input(part, arguments, may_refuse) for arguments in inputs)
