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
from autograder.kinds.deciding import decided
from autograder.kinds.one_name import OneName
from autograder.kinds.reading import Reading, read_case, read_numbers
from autograder.verdict import CounterExample, Finding, Status

#: Exact numbers and floats agree when they differ by less than this, relative to the largest entry
#: and to 1; for floats it is what 32 bits hold.
EXACT, FLOAT = 1e-9, 2e-7
#: Numbers typed with so many decimals may be rounded ones.
FEWEST_DECIMALS, MOST_DECIMALS = 3, 12

DECIMALS_ASKED = "the numbers here are decimals, and can only agree to their rounding."
DECIMALS_GIVEN = "decimals can only agree to their rounding; exact SymPy numbers would be proved."

Numbers = Mapping[str, Any]


@dataclass(frozen=True)
class Array(OneName):
    """An array (or a single number) of real numbers.

    Parameters
    ----------
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
    period : sympy.Expr, optional
        Whole multiples of it make no difference: 2π, for an angle.
    """

    expected: Callable[[Numbers], Any]
    consequence: Callable[[np.ndarray, Numbers], CounterExample]
    shape: tuple[int, ...]
    cases: Cases | None = None
    wrong: Mapping[str, Callable[[Numbers], Any]] = field(default_factory=dict)
    period: sp.Expr | None = None
    label = "array"

    @property
    def names(self) -> tuple[str, ...]:
        """The array, and the case number where there is one."""
        return (self.name, "case") if self.cases else (self.name,)

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Compare with the expected entries, exactly or as floats."""
        given = read_numbers(ask, self.name, self.shape)
        numbers = read_case(ask, self.cases) if self.cases else {}
        expected = self._nearest(_exact(self.expected(numbers)), given)
        if given.exact is not None and _equal(given.exact, expected):
            return Finding(Status.PROVED, "Equal, exactly.", domain="exactly")
        if _close(given, expected):
            entries = "entry by entry" if self.shape else array(given.floats)
            return Finding(
                Status.TESTED,
                f"It agrees: {entries}.",
                reason=DECIMALS_ASKED if self.cases else DECIMALS_GIVEN,
            )
        these = "These numbers do" if self.shape else "This number does"
        if _nearly(given, expected):
            headline = f"Nearly: give decimals with {FEWEST_DECIMALS} places at least."
            return Finding(Status.ERROR, headline)
        return Finding(
            Status.REFUTED,
            f"{these} not do what was asked.",
            counterexample=self.consequence(given.floats, numbers),
            misconceptions=self._diagnosis(given, numbers),
        )

    def _diagnosis(self, given: Reading, numbers: Numbers) -> tuple[str, ...]:
        for misconception, model in self.wrong.items():
            if _close(given, self._nearest(_exact(model(numbers)), given)):
                return (misconception,)
        return ()

    def _nearest(self, expected: np.ndarray, given: Reading) -> np.ndarray:
        """Move what is expected by whole periods towards what was given."""
        if self.period is None:
            return expected
        moved = np.empty_like(expected)
        for index in np.ndindex(expected.shape):
            periods = (given.floats[index] - float(expected[index])) / float(self.period)
            moved[index] = expected[index] + round(periods) * self.period
        return moved


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
    return all(decided(a, b).equal for a, b in zip(given.flat, expected.flat, strict=True))


def _close(given: Reading, expected: np.ndarray) -> bool:
    floats = np.vectorize(float, otypes=[float])(expected)
    scale = max(1.0, float(np.max(np.abs(floats), initial=0.0)))
    near = np.abs(given.floats - floats) <= (FLOAT if given.exact is None else EXACT) * scale
    if given.exact is not None:
        # Exact entries have no rounding to allow for, beyond that of comparing them.
        return bool(np.all(near))
    return any(
        bool(np.all(near | _rounded_alike(given.floats, floats, decimals)))
        for decimals in range(FEWEST_DECIMALS, MOST_DECIMALS + 1)
    )


def _nearly(given: Reading, expected: np.ndarray) -> bool:
    """Whether all entries are the right ones with two decimals."""
    floats = np.vectorize(float, otypes=[float])(expected)
    return given.exact is None and bool(np.all(_rounded_alike(given.floats, floats, 2)))


def _rounded_alike(given: np.ndarray, expected: np.ndarray, decimals: int) -> np.ndarray:
    """Say which entries are ``expected``, rounded to so many decimals in either usual way."""
    unit = 10.0**-decimals
    is_rounded = np.abs(given - np.round(given, decimals)) <= 1e-12 * np.maximum(1, np.abs(given))
    return is_rounded & (np.abs(given - expected) <= 0.5001 * unit)
