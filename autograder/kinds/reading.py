"""Reading answers: from plain data to the letter, number or expression that a question asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

from autograder.answer import Blank
from autograder.answering.described import described, holds_blank
from autograder.answering.time_limit import TimeUp, time_limit
from autograder.cases import Cases
from autograder.exercise import Ask
from autograder.kinds.rejection import invalid, rejected, unattempted
from autograder.probe import Probe
from ropelib.symbolic import Tree, TreeError, from_tree

#: No question of the course asks for more numbers, and none takes so many seconds to read.
MOST_ENTRIES, LONGEST = 10_000, 1.0


def read(ask: Ask, name: str) -> Any:
    """Read the value bound to a name; a blank is rejected as unattempted."""
    answer = ask(Probe(name))
    if answer.failure is not None:
        raise rejected(answer.failure, f"`{name}`", answer.printed)
    if isinstance(answer.value, Blank):
        raise unattempted(f"`{name}` is still `...`.")
    if holds_blank(answer.value):
        raise unattempted(f"There is still a blank `...` in `{name}`.")
    return answer.value


def read_letter(ask: Ask, name: str, letters: Sequence[str]) -> str:
    """Read one of some letters, however it is spelled: "b", "B", "(b)"."""
    return letter(read(ask, name), name, letters)


def letter(value: Any, name: str, letters: Sequence[str]) -> str:
    """Read one of some letters from plain data."""
    wanted = ", ".join(f'"{one}"' for one in letters)
    if not isinstance(value, str):
        raise invalid(f"`{name}` must be one of {wanted}, in quotes; it is {described(value)}.")
    text = value.strip().strip("().:,'\"“”").strip().lower()
    text = text.removeprefix("option ").removeprefix("function ").removeprefix("matrix ").strip()
    if text not in letters:
        raise invalid(f"`{name}` must be one of {wanted}; it is {value[:20]!r}.")
    return text


def read_truth(ask: Ask, name: str) -> bool:
    """Read True or False."""
    value = read(ask, name)
    if not isinstance(value, bool):
        quotes = ", without quotes" if isinstance(value, str) else ""
        raise invalid(f"`{name}` must be True or False{quotes}; it is {described(value)}.")
    return value


@dataclass(frozen=True)
class Reading:
    """Numbers as they were given: exactly where they were exact, and always as floats."""

    exact: np.ndarray | None
    floats: np.ndarray


def read_numbers(ask: Ask, name: str, shape: tuple[int, ...]) -> Reading:
    """Read a real number or an array of real numbers of the given shape."""
    return numbers(read(ask, name), name, shape)


def numbers(value: Any, name: str, shape: tuple[int, ...]) -> Reading:
    """Read a real number or an array of real numbers of the given shape from plain data."""
    wanted = "a number" if shape == () else _shape_in_words(shape)
    try:
        entries = entries_of(value)
    except (TypeError, ValueError, TreeError):
        got = "its rows have different lengths" if _ragged(value) else f"it is {described(value)}"
        raise invalid(f"`{name}` must be {wanted}; {got}.") from None
    if shape and entries.shape == (1, *shape):
        # A row vector times a matrix is often written with two axes.
        entries = entries[0]
    if entries.shape != shape:
        got = "a number" if entries.shape == () else _shape_in_words(entries.shape)
        raise invalid(f"`{name}` must be {wanted}; it is {got}.")
    exact = np.empty(shape, dtype=object)
    floats = np.empty(shape)
    for index in np.ndindex(shape):
        exact[index], floats[index] = _real(entries[index], name)
    return Reading(None if any(e is None for e in exact.flat) else exact, floats)


def entries_of(value: Any) -> np.ndarray:
    """Give the numbers of a scalar, an array, nested lists or a SymPy matrix as an object array.

    Raises
    ------
    TypeError, ValueError, TreeError
        Where there is something else in it, or rows of different lengths, or too much.
    """
    if isinstance(value, Tree):
        value = from_tree(value)
        if isinstance(value, sp.MatrixBase):
            rows = np.array(value.tolist(), dtype=object)
            return rows[0] if value.rows == 1 else rows
    if isinstance(value, list | tuple):
        return np.stack(list(map(entries_of, value))) if value else np.empty(0, dtype=object)
    if isinstance(value, np.ndarray):
        if value.size > MOST_ENTRIES or value.dtype.kind not in "iufcO":
            raise ValueError(f"an array of shape {value.shape} is no answer to anything here")
        entries = np.empty(value.shape, dtype=object)
        for index in np.ndindex(value.shape):
            entries[index] = entries_of(value[index]).item()
        return entries
    if isinstance(value, bool) or not isinstance(
        value, int | float | complex | np.generic | sp.Expr
    ):
        raise TypeError
    box = np.empty((), dtype=object)
    box[()] = value.item() if isinstance(value, np.generic) else value
    return box


def _ragged(value: Any) -> bool:
    rows = value if isinstance(value, list | tuple) else []
    return len({len(row) if isinstance(row, list | tuple) else -1 for row in rows}) > 1


def _real(entry: Any, name: str) -> tuple[sp.Expr | None, float]:
    if isinstance(entry, sp.Expr):
        if entry.free_symbols:
            raise invalid(f"`{name}` must be made of numbers; {entry} still holds a symbol.")
        exact = None if entry.atoms(sp.Float) else entry
        try:
            with time_limit(LONGEST):
                entry = complex(entry)
        except TimeUp:
            raise invalid(f"`{name}` takes too long to compute; give the number itself.") from None
        except (TypeError, ValueError, ArithmeticError):
            raise invalid(f"`{name}` is not a finite number.") from None
    else:
        exact = sp.Integer(entry) if isinstance(entry, int) else None
    if isinstance(entry, complex):
        if abs(entry.imag) > 1e-12 * max(1.0, abs(entry)):
            raise invalid(f"`{name}` must be real; it has an imaginary part, {entry.imag:.4g}.")
        entry = entry.real
    if not np.isfinite(float(entry)):
        raise invalid(f"`{name}` holds {'NaN' if np.isnan(entry) else 'an infinite number'}.")
    return exact, float(entry)


def _shape_in_words(shape: tuple[int, ...]) -> str:
    if len(shape) == 1:
        return f"a list or array of {shape[0]} number{'s' * (shape[0] != 1)}"
    if len(shape) == 2:
        return f"a {shape[0]}×{shape[1]} array of numbers"
    return f"an array of numbers of shape {tuple(shape)}"


def read_case(ask: Ask, cases: Cases) -> Mapping[str, Any]:
    """Read the case number of an answer cell and draw its numbers."""
    try:
        return cases.numbers(read(ask, "case"))
    except ValueError as why:
        raise invalid(f"{why}.") from None
