"""One input of a function: what came back, what should have, and whether the two agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.answer import Answer
from autograder.answering.described import described, holds_blank
from autograder.kinds.reading import entries_of
from autograder.kinds.rejection import invalid, unattempted
from ropelib.symbolic import TreeError

#: Results may differ by this much, relative to the largest entry: a few million ulps, because a
#: position in the hundred thousands turned step by step adds that many rounding errors.
TOLERANCE = 1e-9
#: The same for results that come back as 32-bit floats, a few of their own ulps.
TOLERANCE_32 = 5e-7

Arguments = tuple[Any, ...]


@dataclass
class Trial:
    """One input, the answer to it, and the right result."""

    arguments: Arguments
    answer: Answer
    expected: np.ndarray
    got: np.ndarray = field(default_factory=lambda: np.empty(0))
    given_shape: tuple[int, ...] = ()
    tolerance: float = TOLERANCE

    def read(self, name: str) -> Trial:
        """Read the result as floats, in the shape asked where only the axes differ.

        Raises
        ------
        Rejected
            Where it is not made of real numbers.
        """
        value = self.answer.value
        if holds_blank(value):
            raise unattempted(f"There is still a blank `...` in `{name}`.")
        if isinstance(value, np.ndarray) and value.dtype in (np.float32, np.complex64):
            self.tolerance = TOLERANCE_32
        self.got = _real(_numeric(value, name), name)
        self.given_shape = self.got.shape
        if self.got.size == self.expected.size and self.got.ndim != self.expected.ndim:
            self.got = self.got.reshape(self.expected.shape)
        return self

    @property
    def right(self) -> bool:
        """Whether every entry is right, whatever the axes."""
        return self.got.shape == self.expected.shape and bool(np.all(self.close(self.expected)))

    def close(self, other: np.ndarray) -> np.ndarray:
        """Say which entries of the result are those of ``other``."""
        scale = float(np.max(np.abs(other), initial=0.0)) or 1.0
        with np.errstate(invalid="ignore"):
            return np.abs(self.got - other) <= self.tolerance * scale


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
