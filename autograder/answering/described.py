"""Plain data in a few words, for sentences about answers of the wrong kind."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.answer import Blank, Opaque, Program
from ropelib.symbolic import Tree

_NAMES = {
    bool: "True or False",
    int: "a whole number",
    float: "a number",
    complex: "a complex number",
    Program: "a function",
    Blank: "still `...`",
}


def described(value: Any) -> str:
    """Say in a few words what plain data is: 'a whole number', 'an array of shape (2, 2)'."""
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
    return _NAMES.get(type(value), f"a {type(value).__name__}")


def holds_blank(value: Any) -> bool:
    """Whether plain data is, or has somewhere in it, a blank ``...``."""
    if isinstance(value, dict):
        return any(map(holds_blank, value.values()))
    if isinstance(value, list | tuple):
        return any(map(holds_blank, value))
    if isinstance(value, np.ndarray) and value.dtype == object:
        return any(map(holds_blank, value.flat))
    return isinstance(value, Blank)
