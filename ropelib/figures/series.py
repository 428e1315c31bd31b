"""A low plot of values at whole positions, each a point, to a scale which stays."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures.figure import Figure
from ropelib.figures.marks import line, point
from ropelib.figures.palette import mark
from ropelib.figures.strip import legend
from ropelib.figures.svg import canvas, write
from ropelib.figures.ticks import plain, tick_step

_LEFT, _RIGHT, _TOP, _BOTTOM = 38.0, 14.0, 28.0, 40.0
_MOST_NUMBERS = 12


@dataclass(frozen=True)
class Series:
    """Values by their whole position, the role which decides their look, and a label."""

    values: Mapping[int, float]
    role: str
    label: str = ""


def series(
    rows: Sequence[Series],
    *,
    ends: tuple[int, int],
    span: tuple[float, float],
    alt: str,
    heading: str,
    below: str,
    now: int | None = None,
    caption: str = "",
    width: float = 300,
    height: float = 130,
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw values at whole positions; between neighbours goes a line.

    Parameters
    ----------
    rows : sequence of Series
        What to draw.
    ends : (first, last)
        The positions at which the plot begins and ends.
    span : (low, high)
        The values at its bottom and its top; the same for all states, so that flat is flat.
    alt : str
        What the picture says, in words.
    heading, below : str
        What the height and the positions stand for.
    now : int, optional
        The position which is marked, with a greater point on each row.
    caption : str
        The line below it.
    width, height : float
        Size of the plot in pixels.
    data : mapping, optional
        The state which is drawn, for :class:`Figure`.

    Returns
    -------
    Figure

    Raises
    ------
    ValueError
        If a value or position lies outside the plot, the plot has no size, or a role is unknown.
    """
    (first, last), (low, high) = ends, span
    if not (first < last and low < high):
        raise ValueError(f"The plot has no size: its ends are {ends}, its span is {span}.")
    for each in rows:
        mark(each.role)
        for x, y in each.values.items():
            if not (first <= x <= last and low <= y <= high):
                raise ValueError(f"The value {y} at {x} lies outside {ends} times {span}.")

    def at(x: float, y: float) -> tuple[float, float]:
        return (
            _LEFT + 8 + (width - 16) * (x - first) / (last - first),
            _TOP + height * (high - y) / (high - low),
        )

    root = canvas(width + _LEFT + _RIGHT, height + _TOP + _BOTTOM, alt)
    write(root, heading, _LEFT - 30, 13, size=11.5, opacity=0.85)
    write(root, below, _LEFT + width / 2, _TOP + height + 32, size=11.5, text_anchor="middle")
    every = max(1, math.ceil(tick_step(last - first, _MOST_NUMBERS)))
    for x in range(math.ceil(first / every) * every, last + 1, every):
        line(root, [at(x, low), at(x, high)], opacity=0.1)
        write(root, str(x), at(x, low)[0], _TOP + height + 15, size=10.5, text_anchor="middle")
    step = tick_step(high - low, 5)
    for i in range(math.ceil(low / step), math.floor(high / step) + 1):
        y = at(first, i * step)[1]
        line(root, [(_LEFT, y), (_LEFT + width, y)], opacity=0.4 if i == 0 else 0.13)
        write(root, plain(i * step), _LEFT - 5, y + 3.5, size=10.5, text_anchor="end")
    if now is not None:
        line(root, [at(now, low), at(now, high)], width=1.2, opacity=0.7)
    for each in rows:
        places = sorted(each.values.items())
        if len(places) > 1:
            line(root, [at(*place) for place in places], role=each.role, width=1.6)
        for x, y in places:
            point(root, each.role, *at(x, y), size=4.8 if x == now else 3.2)
    legend(root, [each for each in rows if each.label], _LEFT + width)
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})
