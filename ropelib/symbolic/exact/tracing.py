"""The exact numbers that a program is given in place of numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import Exact, exact

#: Numbers that are made one by one share their generators, until there are so many.
_MOST_SHARED = 300

_shared = Generators()


def traced(symbols: Any, generators: Generators | None = None) -> Any:
    """Make exact numbers of symbols, for a program to compute with.

    Parameters
    ----------
    symbols : sympy.Expr or array_like of them
        Real symbols, or expressions in them.
    generators : Generators, optional
        Numbers that are computed with together are fastest in the same ones; left out, they are
        those that were used last.

    Returns
    -------
    Exact or numpy.ndarray
        A single number, or an object array of them in the shape given.

    Raises
    ------
    Untraceable
        For an expression outside the class.
    """
    generators = _usual() if generators is None else generators
    if isinstance(symbols, sp.Expr | Exact):
        return exact(symbols, generators)
    given = np.asarray(symbols, dtype=object)
    array = np.empty(given.shape, dtype=object)
    for index, symbol in np.ndenumerate(given):
        array[index] = exact(symbol, generators)
    return array


def _usual() -> Generators:
    global _shared
    if len(_shared.names) > _MOST_SHARED or _shared.rounded or _shared.divisors:
        _shared = Generators()
    return _shared
