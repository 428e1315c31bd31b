"""Reading expressions: from plain data to SymPy, in the symbols of the question."""

from __future__ import annotations

import cmath
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.answering.described import described
from autograder.answering.time_limit import TimeUp, time_limit
from autograder.exercise import Ask
from autograder.kinds.reading import LONGEST, entries_of, read
from autograder.kinds.rejection import invalid
from ropelib.symbolic import Tree, TreeError, from_tree

_GREEK = {"φ": "phi", "ϕ": "phi", "varphi": "phi", "θ": "theta", "α": "alpha", "β": "beta"}
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


def read_expression(ask: Ask, name: str, symbols: Mapping[str, sp.Symbol]) -> tuple[sp.Expr, str]:
    """Read one expression in the given symbols, with a note where one was not declared real."""
    entries = read_entries(ask, name, ())
    return in_symbols(entries, name, symbols, {})[()], note_on_reals(entries)


def read_entries(ask: Ask, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Read an expression or a matrix of them, still in the symbols of the answer.

    Parameters
    ----------
    ask : callable
        How the judge asks.
    name : str
        What the answer cell binds.
    shape : tuple of int
        ``()`` for one expression, for which a 1×1 matrix does too, or the shape of the matrix; a
        row may also be given as a flat list.

    Returns
    -------
    ndarray of sympy.Expr
        Of that shape.

    Raises
    ------
    Rejected
        If it is something else, or too large.
    """
    value = read(ask, name)
    entries = _one(value, name) if shape == () else _several(value, name, shape)
    if any(one.has(sp.nan, sp.zoo, sp.oo, -sp.oo) for one in entries.flat):
        raise invalid(f"`{name}` divides by 0.")
    return entries


def _one(value: Any, name: str) -> np.ndarray:
    if isinstance(value, int | float | complex) and not isinstance(value, bool):
        if not _is_finite(value):
            raise invalid(f"`{name}` is not a finite number.")
        return _box(_exactly(value))
    if isinstance(value, Tree):
        try:
            expr = from_tree(value)
        except TreeError as why:
            raise invalid(f"`{name}` cannot be read: {why}.") from None
        if isinstance(expr, sp.MatrixBase) and expr.shape == (1, 1):
            expr = expr[0]
        if isinstance(expr, sp.Expr):
            return _box(expr)
        raise invalid(f"`{name}` must be one expression, not {described(value)}.")
    raise invalid(f"`{name}` must be a SymPy expression; it is {described(value)}.")


def _is_finite(value: Any) -> bool:
    # whole numbers always are, and may be too long for a float
    return not isinstance(value, float | complex) or cmath.isfinite(value)


def _exactly(value: complex) -> sp.Expr:
    """Write a number; Python's complex numbers are exact where both parts are whole."""
    if isinstance(value, complex):
        real, imaginary = (
            int(part) if part.is_integer() else part for part in (value.real, value.imag)
        )
        return sp.sympify(real) + sp.I * sp.sympify(imaginary)
    return sp.sympify(value)


def _several(value: Any, name: str, shape: tuple[int, ...]) -> np.ndarray:
    wanted = f"a {shape[0]}×{shape[1]} matrix"
    try:
        entries = entries_of(value)
    except TreeError as why:
        raise invalid(f"`{name}` cannot be read: {why}.") from None
    except (TypeError, ValueError):
        raise invalid(f"`{name}` must be {wanted}; it is {described(value)}.") from None
    if shape[0] == 1 and entries.shape == shape[1:]:
        entries = entries[np.newaxis]
    if entries.shape != shape:
        got = "×".join(map(str, entries.shape)) or "one expression"
        raise invalid(f"`{name}` must be {wanted}; it is {got}.")
    read_ones = np.empty(shape, dtype=object)
    for index in np.ndindex(shape):
        if not _is_finite(entries[index]):
            raise invalid(f"`{name}` holds something that is not a finite number.")
        read_ones[index] = _exactly(entries[index])
    return read_ones


def _box(expr: sp.Expr) -> np.ndarray:
    box = np.empty((), dtype=object)
    box[()] = expr
    return box


def unknown_names(entries: Iterable[sp.Expr], symbols: Mapping[str, sp.Symbol]) -> list[str]:
    """List the names, as they are usually written, that are not those of the given symbols."""
    return sorted({name for one in entries for name in used_names(one) if name not in symbols})


def used_names(expr: sp.Expr) -> set[str]:
    """Give the names of an expression's symbols, as they are usually written."""
    return {usual_name(one.name) for one in expr.free_symbols}


def in_symbols(
    entries: np.ndarray,
    name: str,
    symbols: Mapping[str, sp.Symbol],
    instead: Mapping[str, str],
) -> np.ndarray:
    """Write expressions in the symbols of the question.

    Parameters
    ----------
    entries : ndarray of sympy.Expr
        In the symbols of the answer.
    name : str
        What the answer cell binds, for a message.
    symbols : mapping
        The symbols of the question by name.
    instead : mapping
        {name that the answer uses: name of the symbol that it stands for}.

    Raises
    ------
    Rejected
        If there are other symbols in it, or it takes too long to evaluate.
    """
    known = {**symbols, **{own: symbols[meant] for own, meant in instead.items()}}
    unknown = unknown_names(entries.flat, known)
    if unknown:
        listed = ", ".join(symbols)
        raise invalid(f"`{name}` holds {', '.join(unknown)}; the symbols here are {listed}.")
    written = np.empty(entries.shape, dtype=object)
    # `doit` evaluates re and im of a symbol which is only now known to be real.
    try:
        with time_limit(LONGEST):
            for index in np.ndindex(entries.shape):
                expr = entries[index]
                put_in = {one: known[usual_name(one.name)] for one in expr.free_symbols}
                written[index] = expr.xreplace(put_in).doit()
    except TimeUp:
        raise invalid(f"`{name}` takes too long to evaluate; write it more simply.") from None
    return written


def note_on_reals(entries: np.ndarray) -> str:
    """Say which symbols were not declared real, if any."""
    free = {s for one in entries.flat for s in one.free_symbols if isinstance(s, sp.Symbol)}
    unreal = sorted(s.name for s in free if not s.is_real)
    return f"Read as real: {', '.join(unreal)}. Declare symbols with `real=True`." if unreal else ""


def usual_name(name: str) -> str:
    """Give a symbol's name without decoration: φ is phi, and x_1 and x₁ are x1."""
    plain = name.replace("\\", "").replace("_", "").translate(_SUBSCRIPTS)
    return _GREEK.get(plain, plain)
