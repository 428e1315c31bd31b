"""Numbers and arrays of numbers, compared exactly where they are exact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercise import Ask
from autograder.formatting import array
from autograder.kinds.reading import Reading, read_case, read_numbers
from autograder.verdict import CounterExample, Finding, Status
from ropelib.symbolic import decide_equal

#: Two floats agree when they differ by less than this, relative to the largest entry and to 1.
TOLERANCE = 1e-9
#: A number typed with at least this many decimals may be a rounded one.
FEWEST_DECIMALS = 3

Numbers = Mapping[str, Any]


@dataclass(frozen=True)
class Array:
    """An array (or a single number) of real numbers.

    Parameters
    ----------
    name : str
        The name bound to it.
    expected : callable
        From the numbers of the case to the exact entries (nested lists of SymPy numbers).
    consequence : callable
        From the learner's floats and the numbers of the case to what follows and fails.
    cases : Cases, optional
        Where the question has fresh numbers; the cell then also binds ``case``.
    wrong : mapping
        {misconception: from the numbers of the case to what it would give}.
    shape : tuple of int
        Of the array.
    """

    name: str
    expected: Callable[[Numbers], Any]
    consequence: Callable[[np.ndarray, Numbers], CounterExample]
    shape: tuple[int, ...]
    cases: Cases | None = None
    wrong: Mapping[str, Callable[[Numbers], Any]] = field(default_factory=dict)
    label = "array"

    @property
    def names(self) -> tuple[str, ...]:
        """The array, and the case number where there is one."""
        return (self.name, "case") if self.cases else (self.name,)

    @property
    def signatures(self) -> tuple[str, ...]:
        """The same as the names."""
        return self.names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Compare with the expected entries, exactly or as floats."""
        given = read_numbers(ask, self.name, self.shape)
        numbers = read_case(ask, self.cases) if self.cases else {}
        expected = _exact(self.expected(numbers))
        if given.exact is not None and _equal(given.exact, expected):
            return Finding(Status.PROVED, "Equal, exactly.", domain="exactly")
        if _close(given, expected):
            return Finding(
                Status.TESTED,
                f"It agrees: {array(given.floats)}"
                if self.shape == ()
                else "It agrees, entry by entry.",
                reason="decimals can only agree to their rounding; exact SymPy numbers would be proved.",
            )
        return Finding(
            Status.REFUTED,
            "These numbers do not do what was asked."
            if self.shape
            else "This number does not do what was asked.",
            counterexample=self.consequence(given.floats, numbers),
            misconception=self._diagnosis(given, numbers),
        )

    def _diagnosis(self, given: Reading, numbers: Numbers) -> str | None:
        for misconception, model in self.wrong.items():
            if _close(given, _exact(model(numbers))):
                return misconception
        return None


@dataclass(frozen=True)
class Number(Array):
    """A single real number: an `Array` of no axes."""

    shape: tuple[int, ...] = ()
    label = "number"


def _exact(entries: Any) -> np.ndarray:
    if isinstance(entries, sp.MatrixBase):
        entries = entries.tolist()
    shape = np.shape(entries) if not isinstance(entries, sp.Basic) else ()
    exact = np.empty(shape, dtype=object)
    flat = np.asarray(entries, dtype=object)
    for index in np.ndindex(shape):
        exact[index] = sp.sympify(flat[index])
    return exact


def _equal(given: np.ndarray, expected: np.ndarray) -> bool:
    return all(decide_equal(a, b).equal for a, b in zip(given.flat, expected.flat, strict=True))


def _close(given: Reading, expected: np.ndarray) -> bool:
    floats = np.vectorize(float, otypes=[float])(expected)
    scale = max(1.0, float(np.max(np.abs(floats), initial=0.0)))
    near = np.abs(given.floats - floats) <= TOLERANCE * scale
    if given.exact is not None:
        # Exact entries have no rounding to allow for, beyond that of comparing them.
        return bool(np.all(near))
    rounded = np.vectorize(_rounded_alike, otypes=[bool])(given.floats, floats)
    return bool(np.all(near | rounded))


def _rounded_alike(given: float, expected: float) -> bool:
    """Whether ``given`` is ``expected``, typed with three decimals or more."""
    text = _shortest_decimal(given)
    decimals = len(text.partition(".")[2])
    return FEWEST_DECIMALS <= decimals <= 12 and round(expected, decimals) == given


def _shortest_decimal(value: float) -> str:
    """Give the shortest decimal text of a float, without an exponent."""
    return np.format_float_positional(value, trim="-")
