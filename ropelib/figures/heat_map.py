"""Values over two whole positions as coloured cells, with one diagonal marked."""

import math
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike

from ropelib.figures.figure import Figure
from ropelib.figures.marks import line
from ropelib.figures.palette import NEUTRAL, RIM, shade
from ropelib.figures.svg import add, canvas, number, write
from ropelib.figures.ticks import plain, tick_step

_LEFT, _TOP, _BOTTOM = 44.0, 44.0, 8.0
_CELL, _GAP, _BAR, _NUMBERS = 22, 20.0, 14, 36.0
_BAR_STEPS = 44


def heat_map(
    values: ArrayLike,
    *,
    span: tuple[float, float],
    alt: str,
    down: str,
    across: str,
    heading: str,
    diagonal: int | None = None,
    caption: str = "",
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw a table of values as cells from dark (low) to light (high), with a numbered scale.

    Parameters
    ----------
    values : array_like, shape (rows, columns)
        Where a value is not a number, the cell stays empty.
    span : (low, high)
        What the darkest and the lightest colour stand for; the same for all states, so that equal
        colours always mean equal values.
    alt : str
        What the picture says, in words.
    down, across : str
        What the rows and the columns stand for; both are numbered from 0.
    heading : str
        What the values are; stands above the scale.
    diagonal : int, optional
        The cells with column − row equal to this are outlined.
    caption : str
        The line below it.
    data : mapping, optional
        The state which is drawn, for :class:`Figure`.

    Returns
    -------
    Figure

    Raises
    ------
    ValueError
        If there are not two axes, a value lies outside the span, or no cell on the diagonal.
    """
    table = np.asarray(values, float)
    if table.ndim != 2:
        raise ValueError(f"The values must have two axes, but their shape is {table.shape}.")
    low, high = span
    there = table[~np.isnan(table)]
    if not low < high or np.any(there < low) or np.any(there > high):
        raise ValueError(f"The values must lie in the span from {low} to {high}.")
    rows, columns = table.shape
    if diagonal is not None and not -rows < diagonal < columns:
        raise ValueError(f"No cell of a table of shape {table.shape} has column − row {diagonal}.")
    right, bottom = _LEFT + _CELL * columns, _TOP + _CELL * rows
    root = canvas(right + _GAP + _BAR + _NUMBERS, bottom + _BOTTOM, alt)
    _axes(root, rows, columns, down, across)
    _cells(root, table, low, high)
    if diagonal is not None:
        first = max(0, -diagonal)
        last = min(rows, columns - diagonal)
        _outline(root, [(m, m + diagonal) for m in range(first, last)])
    _scale(root, right + _GAP, bottom, span, heading)
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})


def _axes(root: ET.Element, rows: int, columns: int, down: str, across: str) -> None:
    style = {"size": 10.5, "opacity": 0.85}
    for n in range(columns):
        write(root, str(n), _LEFT + _CELL * (n + 0.5), _TOP - 6, text_anchor="middle", **style)
    for m in range(rows):
        write(root, str(m), _LEFT - 6, _TOP + _CELL * (m + 0.5) + 3.5, text_anchor="end", **style)
    middle = _TOP + _CELL * rows / 2
    turned = {"transform": f"rotate(-90 13 {number(middle)})", "text_anchor": "middle"}
    write(root, down, 13, middle, size=12, **turned)
    write(root, across, _LEFT + _CELL * columns / 2, 16, size=12, text_anchor="middle")


def _cells(root: ET.Element, table: np.ndarray, low: float, high: float) -> None:
    # One path a colour: where a whole diagonal has one colour, the drawing is much smaller.
    corners: dict[str, list[str]] = defaultdict(list)
    for (m, n), value in np.ndenumerate(table):
        if not math.isnan(value):
            # Rounded, so that equal values have one colour whatever way they were computed.
            colour = shade(round((value - low) / (high - low), 9))
            corners[colour].append(_square(m, n))
    for colour, squares in corners.items():
        add(root, "path", d="".join(squares), fill=colour, shape_rendering="crispEdges")
    empty = "".join(_square(m, n) for m, n in np.argwhere(np.isnan(table)))
    if empty:
        add(root, "path", d=empty, fill="none", stroke=NEUTRAL, stroke_width=0.7, opacity=0.3)
    height, width = (_CELL * count for count in table.shape)
    frame = f"M{number(_LEFT)} {number(_TOP)}h{width}v{height}h{-width}z"
    add(root, "path", d=frame, fill="none", stroke=NEUTRAL, stroke_width=0.8, opacity=0.6)


def _outline(root: ET.Element, cells: list[tuple[int, int]]) -> None:
    squares = "".join(_square(m, n) for m, n in cells)
    for colour, width in RIM:
        look = {"stroke": colour, "stroke_width": width, "stroke_linejoin": "round"}
        add(root, "path", d=squares, fill="none", **look)


def _square(m: int, n: int) -> str:
    x, y = number(_LEFT + _CELL * n), number(_TOP + _CELL * m)
    return f"M{x} {y}h{_CELL}v{_CELL}h-{_CELL}z"


def _scale(
    root: ET.Element, left: float, bottom: float, span: tuple[float, float], heading: str
) -> None:
    low, high = span
    height = bottom - _TOP
    for i in range(_BAR_STEPS):
        y = bottom - height * (i + 1) / _BAR_STEPS
        # Each a little higher than its share, so that no seam shows.
        part = {"x": left, "y": y, "width": _BAR, "height": height / _BAR_STEPS + (0.6 * (i > 0))}
        add(root, "rect", **part, fill=shade((i + 0.5) / _BAR_STEPS))
    write(root, heading, left + _BAR / 2, _TOP - 8, size=12, text_anchor="middle")
    step = tick_step(high - low, 6)
    for i in range(math.ceil(low / step), math.floor(high / step) + 1):
        y = bottom - height * (i * step - low) / (high - low)
        line(root, [(left + _BAR, y), (left + _BAR + 4, y)], opacity=0.7)
        write(root, plain(i * step), left + _BAR + 7, y + 3.5, size=10.5)
