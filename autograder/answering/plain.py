"""Turning what a learner's code returned into plain data that the judge can rely on."""

from __future__ import annotations

import dis
import dis
import types
from typing import Any

import numpy as np
import sympy as sp

from autograder.answer import Blank, Opaque
from ropelib.symbolic import Traced, Tree, TreeError, to_tree

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
        return value[:MAX_TEXT]
    if issubclass(kind, np.generic):
        return plain(value.item(), depth)
    if issubclass(kind, np.ndarray):
        return _array(value)
    if issubclass(kind, Traced):
        return _tree(value.expr)
    if issubclass(kind, sp.Basic | sp.MatrixBase):
        return _expression(value)
    if issubclass(kind, list | tuple | set | frozenset | dict):
        return _collection(value, kind, depth)
    if kind is types.FunctionType and _is_stub(value):
        return Blank()
    return Opaque(kind.__name__[:80])


def _is_stub(function: types.FunctionType) -> bool:
    """Whether nothing but a docstring, ``...`` or ``pass`` stands in the body."""
    code = function.__code__
    steps = {step.opname for step in dis.get_instructions(code)}
    returns_at_once = steps <= {"RESUME", "NOP", "LOAD_CONST", "RETURN_VALUE", "RETURN_CONST"}
    return returns_at_once and set(code.co_consts) <= {None, function.__doc__}


def _number_of_reasonable_size(value: Any) -> Any:
    if type(value) is int and value.bit_length() > 4096:
        raise Unreadable("the number has more than a thousand digits")
    return value


def _array(value: np.ndarray) -> np.ndarray:
    if value.size > MAX_ELEMENTS:
        raise Unreadable(f"the array has {value.size:,} elements")
    if value.dtype.kind in "biufc":
        # A plain array: subclasses may answer comparisons as they like.
        return np.array(value, copy=True, subok=False, order="C")
    if value.dtype.kind == "O":
        if value.size > MAX_ITEMS:
            raise Unreadable(f"the array of objects has {value.size:,} elements")
        copy = np.empty(value.shape, dtype=object)
        for index in np.ndindex(value.shape):
            copy[index] = plain(np.ndarray.__getitem__(value, index), MAX_DEPTH)
        return copy
    raise Unreadable(f"the array holds {value.dtype}, not numbers")


def _expression(value: sp.Basic | sp.MatrixBase) -> Any:
    if value is sp.true or value is sp.false:
        return value is sp.true
    if isinstance(value, sp.FiniteSet | sp.Tuple):
        return [plain(item, MAX_DEPTH) for item in value.args[:MAX_ITEMS]]
    if isinstance(value, sp.Expr | sp.MatrixBase | sp.Equality):
        return _tree(value)
    return Opaque(type(value).__name__[:80])


def _tree(expr: sp.Basic | sp.MatrixBase) -> Tree:
    try:
        return to_tree(expr)
    except TreeError as why:
        raise Unreadable(str(why)) from why


def _collection(value: Any, kind: type, depth: int) -> Any:
    if depth >= MAX_DEPTH:
        raise Unreadable("lists are nested too deeply, or an array of objects holds lists")
    if len(value) > MAX_ITEMS:
        raise Unreadable(f"it has {len(value):,} items")
    if issubclass(kind, dict):
        items = list(dict.items(value))
        return {_key(key): plain(item, depth + 1) for key, item in items}
    if issubclass(kind, set | frozenset):
        return {_key(item) for item in value}
    items = [plain(item, depth + 1) for item in value]
    return items if issubclass(kind, list) else tuple(items)


def _key(key: Any) -> Any:
    if type(key) not in (str, int, float, bool):
        raise Unreadable(f"a {type(key).__name__} is not a letter or a number")
    return key


def described(value: Any) -> str:
    """Say in a few words what plain data is: 'a whole number', 'an array of shape (2, 2)'."""
    names = {
        bool: "True or False",
        int: "a whole number",
        float: "a number",
        complex: "a complex number",
    }
    if isinstance(value, Blank):
        return "still `...`"
    if value is None:
        return "None"
    if isinstance(value, Opaque):
        return f"a {value.type_name}"
    if isinstance(value, Tree):
        return "a SymPy matrix" if value.node[0] == "Matrix" else "a SymPy expression"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, str):
        return f"the text {value[:30]!r}"
    return names.get(type(value), f"a {type(value).__name__}")


def is_function(value: Any) -> bool:
    """Whether a name was bound to something that can be called as an answer."""
    return callable(value) and not isinstance(value, type | types.ModuleType | sp.Basic)
