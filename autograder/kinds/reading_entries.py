"""Reading expressions with entries such as q_(2j−1) and sums over all pairs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import sympy as sp

from autograder.answering.time_limit import TimeUp, time_limit
from autograder.kinds.reading import LONGEST
from autograder.kinds.reading_expressions import usual_name
from autograder.kinds.rejection import invalid


@dataclass(frozen=True)
class Names:
    """The names that a question's expressions are written in.

    Parameters
    ----------
    symbols : mapping
        {name: symbol}, declared as the question means them.
    entries : mapping
        {name: sympy.IndexedBase} of what has entries.
    pair : sympy.Symbol
        The one of the symbols that stands for any pair.
    """

    symbols: Mapping[str, sp.Symbol]
    entries: Mapping[str, sp.IndexedBase]
    pair: sp.Symbol


def in_names(entries: np.ndarray, name: str, names: Names) -> np.ndarray:
    """Write expressions in the question's own symbols, however they were declared.

    Under a sum any letter will do for what it runs over.

    Parameters
    ----------
    entries : ndarray of sympy.Expr
        As the answer cell wrote them.
    name : str
        What it binds, for a message.
    names : Names
        What to write them in.

    Raises
    ------
    Rejected
        If another name occurs, or a name with entries is used without one.
    """
    written = np.empty(entries.shape, dtype=object)
    try:
        with time_limit(LONGEST):
            for index in np.ndindex(entries.shape):
                written[index] = _written(entries[index], name, names, {})
    except TimeUp:
        raise invalid(f"`{name}` takes too long to read; write it more simply.") from None
    return written


def _written(
    expr: sp.Basic, name: str, names: Names, bound: Mapping[sp.Symbol, sp.Symbol]
) -> sp.Basic:
    if isinstance(expr, sp.Symbol):
        return bound[expr] if expr in bound else _symbol(expr, name, names)
    if isinstance(expr, sp.Indexed):
        base = names.entries.get(usual_name(expr.base.label.name))
        if base is None:
            raise invalid(
                f"`{name}` holds entries of {expr.base}; what has entries here is "
                f"{', '.join(names.entries)}."
            )
        return base[tuple(_written(one, name, names, bound) for one in expr.indices)]
    if isinstance(expr, sp.Sum):
        return _sum(expr, name, names, bound)
    if not expr.args:
        return expr
    return expr.func(*(_written(one, name, names, bound) for one in expr.args))


def _symbol(one: sp.Symbol, name: str, names: Names) -> sp.Symbol:
    usual = usual_name(one.name)
    if usual in names.symbols:
        return names.symbols[usual]
    if usual in names.entries:
        raise invalid(f"`{name}` uses {one} without a place: write an entry of it, as {one}[j].")
    raise invalid(f"`{name}` holds {one}; the symbols here are {', '.join(names.symbols)}.")


def _sum(expr: sp.Sum, name: str, names: Names, bound: Mapping[sp.Symbol, sp.Symbol]) -> sp.Sum:
    inner, limits = dict(bound), []
    for variable, lower, upper in reversed(expr.limits):  # the outermost stands last
        range_ = [_written(one, name, names, inner) for one in (lower, upper)]
        # declared as the range has it, and no more: the prover refuses anything else
        sign = {"positive": True} if lower.is_positive else {"nonnegative": True}
        inner[variable] = sp.Dummy(variable.name, integer=True, **sign)
        limits.insert(0, (inner[variable], *range_))
    return sp.Sum(_written(expr.function, name, names, inner), *limits)
