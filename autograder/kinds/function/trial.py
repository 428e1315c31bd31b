"""One input of a function: what came back, what should have, and whether the two agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from autograder.answer import Answer
from autograder.answering.described import described, holds_blank
from autograder.kinds.function.inputs import Arguments, Input
from autograder.kinds.reading import entries_of
from autograder.kinds.rejection import Rejected, invalid, unattempted
from ropelib.symbolic import TreeError

#: Results may differ by this much, relative to the largest entry: a few million ulps, because a
#: position in the hundred thousands turned step by step adds that many rounding errors.
TOLERANCE = 1e-9
#: The same for results that come back as 32-bit floats, a few of their own ulps.
TOLERANCE_32 = 5e-7


@dataclass
class Trial:
    """One input, the answer to it, and the right result.

    Attributes
    ----------
    got : ndarray
        The result as floats, in the shape asked where only the axes differ.
    given_shape : tuple of int
        The shape in which it came.
    given_type : str
        "float64" and the like, in a list the one of fewest digits; "" for plain Python numbers.
    scale : float
        Of what size the numbers are that the result is left from, where it can be much smaller.
    entrywise : bool
        Whether every entry is judged by its own size.
    trouble : Rejected, optional
        Why there is no result.
    """

    input: Input
    answer: Answer
    expected: np.ndarray
    got: np.ndarray = field(default_factory=lambda: np.empty(0))
    given_shape: tuple[int, ...] = ()
    given_type: str = ""
    tolerance: float = TOLERANCE
    scale: float = 0.0
    entrywise: bool = False
    trouble: Rejected | None = None

    @classmethod
    def untried(cls, one: Input) -> Trial:
        """Make the trial of an input that was not asked for any more."""
        trouble = invalid("It was stopped before all inputs were tried.")
        return cls(one, Answer(), np.empty(0), trouble=trouble)

    @property
    def arguments(self) -> Arguments:
        """What the function was given."""
        return self.input.arguments

    def read(self, name: str) -> Trial:
        """Read the result.

        Raises
        ------
        Rejected
            Where it is not made of real numbers.
        """
        value = self.answer.value
        if holds_blank(value):
            raise unattempted(f"There is still a blank `...` in `{name}`.")
        self.given_type = _type_of(value)
        if self.given_type in ("float32", "complex64"):
            self.tolerance = TOLERANCE_32
        self.got = _real(_numeric(value, name), name)
        self.given_shape = self.got.shape
        if self.got.size == self.expected.size and self.got.ndim != self.expected.ndim:
            self.got = self.got.reshape(self.expected.shape)
        return self

    @cached_property
    def right(self) -> bool:
        """Whether every entry is right, whatever the axes."""
        if self.trouble is not None:
            return False
        return self.got.shape == self.expected.shape and bool(np.all(self.close(self.expected)))

    def close(self, other: np.ndarray, slack: float | np.ndarray = 0.0) -> np.ndarray:
        """Say which entries of the result are those of ``other``."""
        scale: Any = max(float(np.max(np.abs(other), initial=0.0)), self.scale) or 1.0
        if self.entrywise:
            scale = np.abs(other)
        with np.errstate(invalid="ignore"):
            return np.abs(self.got - other) <= np.maximum(self.tolerance, slack) * scale


def _type_of(value: Any) -> str:
    """Give the type of an array, or of what stands in a list of them; "" for Python's numbers."""
    if isinstance(value, np.ndarray):
        return str(value.dtype)
    if isinstance(value, list | tuple):
        kinds = {_type_of(one) for one in value}
        return min(kinds, key=_least_digits, default="")
    return "complex128" if isinstance(value, complex) else ""


def _least_digits(kind: str) -> int:
    """Order types by their digits, whole numbers and Python's own last."""
    return np.dtype(kind).itemsize if kind.startswith(("float", "complex")) else 99


def _numeric(value: Any, name: str) -> np.ndarray:
    if isinstance(value, np.ndarray) and value.dtype != object:
        return value
    try:
        entries = entries_of(value)
        flat = [complex(entry) for entry in entries.flat]
    except (TypeError, ValueError, OverflowError, TreeError):
        what = described(value)
        raise invalid(f"`{name}` must return an array of numbers; it returns {what}.") from None
    return np.array(flat, dtype=complex).reshape(entries.shape)


def _real(value: np.ndarray, name: str) -> np.ndarray:
    if np.iscomplexobj(value):
        if np.any(np.abs(value.imag) > TOLERANCE * np.maximum(1.0, np.abs(value))):
            raise invalid(f"`{name}` returns complex numbers, and real ones are asked.")
        value = value.real
    return np.asarray(value, dtype=float)
