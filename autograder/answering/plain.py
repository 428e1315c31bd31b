"""Turning what a learner's code returned into plain data that the judge can rely on."""

from __future__ import annotations

import decimal
import dis
import fractions
import types
from typing import Any

import numpy as np
import sympy as sp

from autograder.answer import Blank, Opaque, Program
from autograder.answering.legible import legible
from autograder.answering.program import mentioned_numbers
from ropelib.symbolic import Exact, Tree, TreeError, to_tree
from ropelib.symbolic.exact.writing import to_sympy

#: Beyond these sizes a value is not an answer to anything asked in the course.
MAX_ITEMS, MAX_TEXT, MAX_ELEMENTS, MAX_DEPTH = 10_000, 10_000, 5_000_000, 6


class Unreadable(ValueError):
    """The value cannot be read as an answer; the message says why."""


def plain(value: Any, depth: int = 0) -> Any:
    """Copy ``value`` into plain data.

    The exact type decides, so that an object which merely claims to be a number is not one.

    Raises
    ------
    Unreadable
        For values that are too large or too deeply nested.
    """
    kind = type(value)
    if value is Ellipsis:
        return Blank()
    if value is None or kind in (bool, int, float, complex):
        return _number_of_reasonable_size(value)
    if kind is str:
        return legible(value[:MAX_TEXT])
    if kind in _NUMBERS:
        return _NUMBERS[kind](value)
    if (kind.__module__, kind.__name__) == ("mpmath.ctx_mp_python", "mpf"):
        return float(value)
    if issubclass(kind, np.generic):
        return _scalar(value, depth)
    if issubclass(kind, np.ndarray):
        return _array(np.ndarray.view(value, np.ndarray))
    if issubclass(kind, Exact):
        return _tree(to_sympy(value))
    if issubclass(kind, sp.Basic | sp.MatrixBase):
        return _expression(value)
    if issubclass(kind, list | tuple | set | frozenset | dict):
        return _collection(value, kind, depth)
    if kind is types.FunctionType and _is_stub(value):
        return Blank()
    return Program(mentioned_numbers(value)) if is_function(value) else Opaque(_name(kind))


def _fraction(value: fractions.Fraction) -> Tree:
    for part in (value.numerator, value.denominator):
        _number_of_reasonable_size(part)
    return _tree(sp.Rational(value.numerator, value.denominator))


#: Numbers of other libraries, by what they become.
_NUMBERS = {
    fractions.Fraction: _fraction,
    decimal.Decimal: float,
}


def _is_stub(function: types.FunctionType) -> bool:
    """Whether nothing but a docstring, ``...`` or ``pass`` stands in the body."""
    code = function.__code__
    steps = {step.opname for step in dis.get_instructions(code)}
    returns_at_once = steps <= {"RESUME", "NOP", "LOAD_CONST", "RETURN_VALUE", "RETURN_CONST"}
    return returns_at_once and set(code.co_consts) <= {None, function.__doc__}


def _name(kind: type) -> str:
    return legible(str(kind.__name__))[:80]


def _number_of_reasonable_size(value: Any) -> Any:
    if type(value) is int and value.bit_length() > 1000:
        raise Unreadable("the number has hundreds of digits")
    return value


_SHORT = (np.dtype(np.float16), np.dtype(np.float32), np.dtype(np.complex64))


def _scalar(value: np.generic, depth: int) -> Any:
    if value.dtype in _SHORT:  # fewer digits than a Python float, which their type tells
        return np.array(value)
    # The longest floats have no Python twin, and `item` gives them back as they are.
    if value.dtype.kind == "f":
        return float(value)
    if value.dtype.kind == "c":
        return complex(value)
    item = value.item()
    return Opaque(_name(type(value))) if isinstance(item, np.generic) else plain(item, depth)


def _array(value: np.ndarray) -> np.ndarray:
    """Copy an array that is no longer of a subclass, which may answer as it likes."""
    if value.size > MAX_ELEMENTS:
        raise Unreadable(f"the array has {value.size:,} elements")
    if value.dtype.kind in "biufc":
        return np.array(value, copy=True, order="C")
    if value.dtype.kind == "O":
        if value.size > MAX_ITEMS:
            raise Unreadable(f"the array of objects has {value.size:,} elements")
        copy = np.empty(value.shape, dtype=object)
        for index in np.ndindex(value.shape):
            copy[index] = plain(value[index], MAX_DEPTH)
        return copy
    raise Unreadable(f"the array holds {value.dtype}, not numbers")


def _expression(value: sp.Basic | sp.MatrixBase) -> Any:
    if value is sp.true or value is sp.false:
        return value is sp.true
    if isinstance(value, sp.Lambda):
        return Program()
    if isinstance(value, sp.NDimArray):
        return plain(value.tolist())
    if isinstance(value, sp.FiniteSet | sp.Tuple):
        return [plain(item, MAX_DEPTH) for item in value.args[:MAX_ITEMS]]
    if isinstance(value, sp.MatrixExpr):
        value = value.as_explicit()
    if isinstance(value, sp.Expr | sp.MatrixBase | sp.Equality):
        return _tree(value)
    return Opaque(_name(type(value)))


def _tree(expr: sp.Basic | sp.MatrixBase) -> Tree:
    try:
        return to_tree(expr)
    except TreeError:
        # Derivatives and the like that were written down but not carried out.
        carried_out = expr.doit()
    try:
        return to_tree(carried_out)
    except TreeError as why:
        raise Unreadable(str(why)) from why


def _collection(value: Any, kind: type, depth: int) -> Any:
    if depth >= MAX_DEPTH:
        raise Unreadable("lists are nested too deeply, or an array of objects holds lists")
    # The base classes' own methods: a subclass may claim any length and items.
    base = next(one for one in (dict, list, tuple, set, frozenset) if issubclass(kind, one))
    count = base.__len__(value)
    if count > MAX_ITEMS:
        raise Unreadable(f"it has {count:,} items")
    if base is dict:
        return {_key(key): plain(item, depth + 1) for key, item in list(dict.items(value))}
    items = list(base.__iter__(value))
    if base in (set, frozenset):
        return {_key(item) for item in items}
    items = [plain(item, depth + 1) for item in items]
    return items if base is list else tuple(items)


def _key(key: Any) -> Any:
    if isinstance(key, sp.Symbol):
        key = key.name
    if isinstance(key, np.generic | sp.Integer):
        key = key.item() if isinstance(key, np.generic) else int(key)
    if type(key) not in (str, int, float, bool):
        raise Unreadable(f"a {_name(type(key))} is not a letter or a number")
    return legible(key[:MAX_TEXT]) if type(key) is str else _number_of_reasonable_size(key)


def is_function(value: Any) -> bool:
    """Whether a name was bound to something that can be called as an answer."""
    if isinstance(value, sp.Lambda):
        return True
    return callable(value) and not isinstance(value, type | types.ModuleType | sp.Basic)
