"""A low plot of a few curves over one variable, with the present value marked on each."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures.figure import Figure
from ropelib.figures.marks import line, point
from ropelib.figures.palette import text_style
from ropelib.figures.svg import canvas, text_width, write
from ropelib.figures.ticks import plain, tick_step

_LEFT, _RIGHT, _TOP, _BOTTOM = 38.0, 14.0, 26.0, 24.0


@dataclass(frozen=True)
class Curve:
    """A line through points, the role which decides its look, and its label."""

    points: Sequence[tuple[float, float]]
    role: str
    label: str


def strip(
    curves: Sequence[Curve],
    now: Sequence[tuple[float, float]],
    *,
    ticks: Sequence[tuple[float, str]],
    alt: str,
    heading: str,
    caption: str = "",
    width: float = 300,
    height: float = 120,
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw curves over one variable.

    Parameters
    ----------
    curves : sequence of Curve
        What to draw; the least of all their values or 0 is the bottom.
    now : sequence of (x, y)
        For each curve, the point to mark, with a vertical line through it.
    ticks : sequence of (x, text)
        What stands below; the first and the last are the ends.
    alt : str
        What the picture says, in words.
    heading : str
        What the height stands for.
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
        If there is not one present point for each curve, or a role is unknown.
    """
    if len(now) != len(curves):
        raise ValueError(f"now must hold one point for each of {len(curves)} curves: {now!r}.")
    first, last = ticks[0][0], ticks[-1][0]
    values = [y for curve in curves for _, y in curve.points if math.isfinite(y)]
    low, high = min([0.0, *values]), 1.08 * max([*values, 1e-12])

    def at(x: float, y: float) -> tuple[float, float]:
        across, up = (x - first) / (last - first), (y - low) / (high - low)
        return _LEFT + width * across, _TOP + height * (1 - up)

    root = canvas(width + _LEFT + _RIGHT, height + _TOP + _BOTTOM, alt)
    write(root, heading, _LEFT - 30, 13, size=11.5, opacity=0.85)
    for x, text in ticks:
        line(root, [at(x, low), at(x, high)], opacity=0.13)
        write(root, text, at(x, low)[0], _TOP + height + 15, size=10.5, text_anchor="middle")
    legend(root, curves, _LEFT + width)
    step = tick_step(high - low, 3)
    for i in range(math.ceil(low / step), math.floor(high / step) + 1):
        line(root, [at(first, i * step), at(last, i * step)], opacity=0.4 if i == 0 else 0.13)
        y = at(first, i * step)[1]
        write(root, plain(i * step), _LEFT - 5, y + 3.5, size=10.5, text_anchor="end")
    for curve, (x, y) in zip(curves, now, strict=True):
        line(root, [at(x, low), at(x, high)], width=1.2, opacity=0.7)
        line(root, [at(*each) for each in curve.points], role=curve.role)
        point(root, curve.role, *at(x, y), size=4.6)
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})


def legend(root: ET.Element, curves: Sequence, right: float) -> None:
    """Show the look of each curve beside its label, from the right edge leftwards."""
    for curve in curves:
        style = {"style": text_style(curve.role), "font_weight": 600}
        write(root, curve.label, right, 14, size=13, text_anchor="end", **style)
        right -= text_width(curve.label, 13) + 4
        line(root, [(right - 26, 9.5), (right, 9.5)], role=curve.role)
        point(root, curve.role, right - 13, 9.5)
        right -= 38
