"""Values on a logarithmic axis, one a row, with a bound drawn in that parts them."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures.figure import Figure
from ropelib.figures.marks import line, point
from ropelib.figures.palette import NEUTRAL, text_style
from ropelib.figures.svg import add, canvas, text_width, write
from ropelib.figures.ticks import plain

_LEFT, _RIGHT, _TOP, _BOTTOM = 46.0, 62.0, 44.0, 44.0
_ROOM, _FONT = 14.0, 12.5
_SMALLEST, _LARGEST = 2.2, 5.5


@dataclass(frozen=True)
class Spot:
    """A value, the role which decides its look, and a label; an empty one is left out."""

    value: float
    role: str
    label: str = ""


@dataclass(frozen=True)
class Bound:
    """A value drawn across all rows, its label, and what is said of the values on either side.

    Each side has the role whose mark stands beside its words.
    """

    value: float
    label: str
    below: tuple[str, str]
    above: tuple[str, str]


def log_axis(
    spots: Sequence[Spot],
    *,
    ends: tuple[int, int],
    rows: str,
    foot: str,
    alt: str,
    bound: Bound | None = None,
    caption: str = "",
    width: float = 580,
    height: float = 240,
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw values on a logarithmic axis, the first in the lowest row.

    Parameters
    ----------
    spots : sequence of Spot
        The values.
    ends : (int, int)
        The powers of ten between which the axis runs.
    rows : str
        What a row stands for; its number is written after it.
    foot : str
        What stands below the axis.
    alt : str
        What the picture says, in words.
    bound : Bound, optional
        A value to draw in.
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
        If there is no value, one lies outside the axis, or a role is unknown.
    """
    least, most = (10.0**end for end in ends)
    values = [spot.value for spot in spots] + ([bound.value] if bound else [])
    if not spots or not all(least <= value <= most for value in values):
        raise ValueError(f"There must be values, all between {least:g} and {most:g}: {values}.")

    def across(value: float) -> float:
        return _LEFT + width * (math.log10(value) - ends[0]) / (ends[1] - ends[0])

    gap = (height - 2 * _ROOM) / max(len(spots) - 1, 1)
    bottom = _TOP + height
    root = canvas(width + _LEFT + _RIGHT, height + _TOP + _BOTTOM, alt)
    bar = across(bound.value) if bound else -math.inf
    if bound:
        _draw_bound(root, bound, bar, _LEFT + width, bottom)
    for power in range(ends[0], ends[1] + 1):
        x = across(10.0**power)
        line(root, [(x, _TOP), (x, bottom)], opacity=0.13)
        write(root, _power(power), x, bottom + 16, size=11, text_anchor="middle", opacity=0.85)
    line(root, [(_LEFT, bottom), (_LEFT + width, bottom)], opacity=0.5)
    write(root, foot, _LEFT + width / 2, bottom + 36, size=_FONT, text_anchor="middle")
    size = min(max(0.32 * gap, _SMALLEST), _LARGEST)
    places = [(across(s.value), bottom - _ROOM - gap * i) for i, s in enumerate(spots)]
    numbered = {0, len(spots) - 1} if gap < 16 else set(range(len(spots)))
    for i, (spot, (x, y)) in enumerate(zip(spots, places, strict=True)):
        point(root, spot.role, x, y, size=size)
        if i in numbered:
            name = f"{rows} {i + 1}"
            write(root, name, _LEFT - 6, y + 4, size=11, text_anchor="end", opacity=0.85)
    for i, spot in enumerate(spots):
        if spot.label:
            _label(root, spot.label, *places[i], bar, first=i == 0, dense=gap < 16)
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})


def _draw_bound(root: ET.Element, bound: Bound, bar: float, right: float, bottom: float) -> None:
    shade = {"width": right - bar, "height": bottom - _TOP, "fill": NEUTRAL, "opacity": 0.08}
    add(root, "rect", x=bar, y=_TOP, **shade)
    line(root, [(bar, _TOP - 24), (bar, bottom)], width=2.2)
    write(root, bound.label, bar, 14, size=13, text_anchor="middle", font_weight=600)
    for side, (words, role) in ((-1, bound.below), (1, bound.above)):
        x, anchor = bar + 14 * side, "end" if side < 0 else "start"
        point(root, role, x, _TOP - 14, size=4.4)
        style = {"text_anchor": anchor, "style": text_style(role), "font_weight": 600}
        write(root, words, x + 11 * side, _TOP - 10, size=_FONT, **style)


def _label(
    root: ET.Element, text: str, x: float, y: float, bar: float, *, first: bool, dense: bool
) -> None:
    """Write a label left of its mark, or right of it where there is no room, or the bound."""
    left = not first and not x - text_width(text, _FONT) - 14 < bar < x
    at = {"x": x - 11, "text_anchor": "end"} if left else {"x": x + 11, "text_anchor": "start"}
    # Values rise from row to row, so that near marks leave room below the first, above the last.
    shift = (6 if first else -5 if left else 0) if dense else 0
    write(root, text, y=y + 4 + shift, size=_FONT, font_weight=600, **at)


def _power(power: int) -> str:
    return plain(10.0**power) if 0 <= power < 3 else f"10{str(power).translate(_RAISED)}"


_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
