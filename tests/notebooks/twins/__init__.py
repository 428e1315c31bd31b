"""The checked twins of the equations that the lessons display.

A module ``lesson_NN`` holds ``TWINS``: for each ``$$…$$`` of the lesson, as it stands there up to
white space, what says the same and can be checked. Whoever changes an equation has to look at its
twin again, because the two are found by the very text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic import prove_equal
from ropelib.symbolic.theorems import find

#: What checks an equation: whether what it says is so.
Twin = Callable[[], bool]

_DISPLAYED = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)


def displayed(markdown: str) -> Iterator[str]:
    """Give the equations that a text displays, with single white space."""
    for found in _DISPLAYED.finditer(markdown):
        yield " ".join(found.group(1).split())


def theorem(*names: str) -> Twin:
    """Make the twin of an equation that theorems of the course state; every step must hold."""
    return lambda: all(find(name).prove().holds for name in names)


def equal(*sides: Any, substitute: Mapping[Any, Any] | None = None) -> Twin:
    """Make the twin of an equation of real expressions or matrices, decided exactly.

    Parameters
    ----------
    *sides : expression, sympy.Matrix or nested list
        What stands left and right of the equality signs, in their order.
    substitute : mapping, optional
        Put in on all sides before they are compared: what a letter stands for.
    """
    return partial(_equal, sides, substitute or {})


def gives(
    function: Callable[..., Any], arguments: Sequence[Any], formula: Any, seed: int = 1
) -> Twin:
    """Make the twin of a definition: the course's own function computes what the formula says.

    Parameters
    ----------
    function : callable
        A function of `ropelib`.
    arguments : sequence
        Its arguments: symbols, nested lists of symbols, or numbers, which stay as they are.
    formula : expression, sympy.Matrix or nested list
        What it must give, in those symbols; compared at random real values of them.
    seed : int
        Draws the values.
    """
    return partial(_gives, function, arguments, formula, seed)


def every(*twins: Twin) -> Twin:
    """Join the twins of an equation that says several things."""
    return lambda: all(twin() for twin in twins)


def _gives(function: Callable, arguments: Sequence[Any], formula: Any, seed: int) -> bool:
    held = (one.free_symbols for each in arguments for one in _entries(each).flat)
    symbols = sorted(set().union(*held), key=str)
    rng = np.random.default_rng(seed)
    for _ in range(5):
        values = dict(zip(symbols, rng.uniform(0.2, 3, len(symbols)).tolist(), strict=True))
        given = function(*(_in_numbers(one, values) for one in arguments))
        wanted = _in_numbers(formula, values)
        if not np.allclose(given, wanted, rtol=1e-9, atol=1e-9):
            return False
    return True


def _in_numbers(value: Any, values: Mapping[sp.Symbol, float]) -> Any:
    entries = _entries(value)
    if not any(one.free_symbols for one in entries.flat):
        return value
    numbers = np.array([complex(one.subs(values)) for one in entries.flat]).reshape(entries.shape)
    return (numbers if np.any(numbers.imag) else numbers.real)[()]


def _entries(value: Any) -> np.ndarray:
    """Give a scalar, a matrix or nested lists as an array of SymPy expressions."""
    given = np.array(value.tolist() if isinstance(value, sp.MatrixBase) else value, dtype=object)
    return np.array([sp.sympify(one) for one in given.flat] or 0, dtype=object).reshape(given.shape)


def _equal(sides: tuple[Any, ...], substitute: Mapping[Any, Any]) -> bool:
    first, *others = map(_entries, sides)
    return bool(others) and all(
        first.shape == other.shape
        and all(
            prove_equal(one.subs(substitute), another.subs(substitute)).status == "proved"
            for one, another in zip(first.flat, other.flat, strict=True)
        )
        for other in others
    )
