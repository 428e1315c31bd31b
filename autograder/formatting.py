"""Numbers, vectors and calls as a learner would write them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from autograder.answer import Blank, Opaque
from ropelib.symbolic import Tree, from_tree

#: From so many parts of π on, the decimals tell more.
MOST_TURNS = 1000
#: Arrays of more entries are not written out.
MOST_ENTRIES = 64
#: From here on a whole number is written with an exponent.
LARGEST_WHOLE = 1e9


def number(value: Any) -> str:
    """Write a number: multiples of π by name, whole numbers without a point, else 4 digits."""
    if isinstance(value, sp.Basic):
        return _symbolic(value)
    if isinstance(value, complex | np.complexfloating):
        sign = "−" if value.imag < 0 else "+"
        return f"{number(value.real)} {sign} {number(abs(value.imag))}𝚒"
    value = float(value)
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("∞" if value > 0 else "−∞")
    if value == int(value) and abs(value) < LARGEST_WHOLE:
        return str(int(value)).replace("-", "−")
    turns = Fraction(value / math.pi).limit_denominator(12)
    if 0 < abs(turns.numerator) < MOST_TURNS and math.isclose(
        float(turns) * math.pi, value, rel_tol=1e-12
    ):
        top = {1: "π", -1: "−π"}.get(turns.numerator, f"{turns.numerator}π".replace("-", "−"))
        return top if turns.denominator == 1 else f"{top}/{turns.denominator}"
    return f"{value:.4g}".replace("-", "−")


def _symbolic(value: sp.Basic) -> str:
    text = str(value).replace("pi", "π").replace("*π", "π").replace("sqrt", "√")
    return text.replace("-", "−")


def value(data: Any) -> str:
    """Write plain data; arrays with their rows and columns aligned."""
    if isinstance(data, np.ndarray):
        return array(data)
    if isinstance(data, Tree):
        return number(from_tree(data))
    if isinstance(data, list | tuple):
        left, right = "[]" if isinstance(data, list) else "()"
        return (
            left + ", ".join(value(item) for item in data[:8]) + (", …" * (len(data) > 8)) + right
        )
    if isinstance(data, bool | str) or data is None:
        return repr(data)
    if isinstance(data, Blank):
        return "..."
    if isinstance(data, Opaque):
        return f"a {data.type_name}"
    if isinstance(data, dict | set):
        return repr(data)[:200]
    return number(data)


def array(data: np.ndarray) -> str:
    """Write an array of at most two axes with aligned columns."""
    return side_by_side([data])[0]


def side_by_side(arrays: Sequence[np.ndarray], marked: np.ndarray | None = None) -> list[str]:
    """Write arrays with the same columns for all; ``marked`` entries get a ‹mark›."""
    if any(data.ndim > 2 or data.size > MOST_ENTRIES for data in arrays):
        return [f"array of shape {data.shape}" for data in arrays]
    if any(data.ndim == 0 for data in arrays):
        return [value(data.item() if data.ndim == 0 else data) for data in arrays]
    tables = [_cells(data, marked) for data in arrays]
    columns = itertools.zip_longest(*(row for table in tables for row in table), fillvalue="")
    widths = [max(map(len, column)) for column in columns]
    return ["\n".join(_row(row, widths) for row in table) for table in tables]


def _cells(data: np.ndarray, marked: np.ndarray | None) -> list[list[str]]:
    rows = _without_dust(np.atleast_2d(data))
    marks = np.zeros(rows.shape, bool) if marked is None else np.atleast_2d(marked)
    return [
        [f"‹{value(x)}›" if m else f" {value(x)} " for x, m in zip(row, mark, strict=True)]
        for row, mark in zip(rows, marks, strict=True)
    ]


def _row(cells: list[str], widths: list[int]) -> str:
    return "[" + " ".join(map(str.rjust, cells, widths)) + "]"


def vector(data: Any) -> str:
    """Write a vector as in a sentence: ``[12, −5]``."""
    return value(_without_dust(np.asarray(data, dtype=float).ravel()).tolist())


def _without_dust(rows: np.ndarray) -> np.ndarray:
    """Write what is 0 but for rounding as 0: cos(π/2) is 6·10⁻¹⁷ in floats."""
    if rows.dtype.kind not in "fc":
        return rows
    largest = np.max(np.abs(rows), initial=0.0, where=np.isfinite(rows))
    return np.where(np.abs(rows) < 1e-14 * max(1.0, largest), 0.0, rows)


def symbol(name: str) -> str:
    """Write a symbol's name as in the text: ``theta`` is θ, ``x1`` is x₁, ``theta2`` is θ₂."""
    letters = {"theta": "θ", "phi": "φ", "alpha": "α", "beta": "β"}
    word = name.rstrip("0123456789")
    subscript = name[len(word) :].translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
    return letters.get(word, word) + subscript


def call(name: str, arguments: Sequence[Any]) -> str:
    """Write a call: ``rotate([1, 0], 2, π/4)``."""
    return f"{name}({', '.join(_argument(argument) for argument in arguments)})"


def _argument(argument: Any) -> str:
    if isinstance(argument, np.ndarray):
        return value(argument.tolist())
    return value(argument)
