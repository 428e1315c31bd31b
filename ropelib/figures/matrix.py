"""Small matrices set in a row with the signs between them, as in an equation."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ropelib.figures.figure import Figure
from ropelib.figures.marks import line, point
from ropelib.figures.palette import mark, text_style
from ropelib.figures.svg import canvas, text_width, write

_CELL, _LINE, _TOP, _FONT, _NAME = 60.0, 27.0, 30.0, 14.0, 13.0
_MARGIN, _SIGN = 27.0, 26.0


@dataclass(frozen=True)
class Matrix:
    """A matrix with a name above it; each row may have a role, shown by hue and by its point."""

    values: ArrayLike
    name: str = ""
    rows: Sequence[str] = ()


def equation(
    parts: Sequence[Matrix | str],
    *,
    alt: str,
    caption: str = "",
    digits: int = 3,
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw matrices and the signs between them from left to right.

    Parameters
    ----------
    parts : sequence of Matrix or str
        For example ``[Matrix(a, "A"), "@", Matrix(b, "B"), "=", Matrix(a @ b)]``.
    alt : str
        What the picture says, in words.
    caption : str
        The line below it.
    digits : int
        Decimals of every number.
    data : mapping, optional
        The state which is drawn, for :class:`Figure`.

    Returns
    -------
    Figure

    Raises
    ------
    ValueError
        If a matrix has not two axes, or a role is unknown.
    """
    tables = [np.asarray(p.values, float) for p in parts if isinstance(p, Matrix)]
    for table in tables:
        if table.ndim != 2:
            raise ValueError(f"A matrix must have two axes, but its shape is {table.shape}.")
    height = _TOP + _LINE * max([len(table) for table in tables], default=1) + 8
    root = canvas(sum(map(_width, parts)), height, alt)
    left = 0.0
    for part in parts:
        if isinstance(part, Matrix):
            _draw(root, part, left, digits)
        else:
            middle = _TOP + (height - 8 - _TOP) / 2 + 5
            x = left + _width(part) / 2
            write(root, part, x, middle, size=_FONT + 2, text_anchor="middle")
        left += _width(part)
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})


def decimals(value: float, digits: int = 3) -> str:
    """Write a number with a fixed number of decimals and a true minus sign, never −0."""
    if not math.isfinite(value):
        return "nan" if math.isnan(value) else "∞" if value > 0 else "−∞"
    return f"{round(float(value), digits) + 0.0:.{digits}f}".replace("-", "−")


def _draw(root: ET.Element, matrix: Matrix, left: float, digits: int) -> None:
    table = np.asarray(matrix.values, float)
    right, bottom = left + _width(matrix), _TOP + _LINE * len(table)
    middle = (left + right) / 2
    write(root, matrix.name, middle, 16, size=_NAME, text_anchor="middle", font_weight=600)
    for edge, inwards in ((left + 5, 5), (right - 5, -5)):
        corners = [(edge + inwards, _TOP), (edge, _TOP), (edge, bottom), (edge + inwards, bottom)]
        line(root, corners, width=1.5)
    for i, row in enumerate(table):
        y = _TOP + _LINE * (i + 0.5)
        role = matrix.rows[i] if i < len(matrix.rows) else ""
        style = {"style": text_style(role), "font_weight": 600} if role else {}
        if role and mark(role):
            point(root, role, left + 15, y, size=3.4)
        for k, value in enumerate(row):
            x = left + _MARGIN + _CELL * (k + 1) - 6
            write(root, decimals(value, digits), x, y + 5, size=_FONT, text_anchor="end", **style)


def _width(part: Matrix | str) -> float:
    if isinstance(part, str):
        return max(_SIGN, text_width(part, _FONT + 2) + 10)
    columns = np.asarray(part.values).shape[-1]
    return max(_CELL * columns + _MARGIN + 8, text_width(part.name, _NAME) + 8)
