"""A row of small dials, each with a hand that starts to the right and turns counter-clockwise."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures.figure import Figure
from ropelib.figures.marks import arrow, line, point
from ropelib.figures.palette import NEUTRAL, mark, text_style
from ropelib.figures.svg import add, canvas, text_width, write

_RADIUS, _TOP, _BOTTOM, _CELL, _GAP = 50.0, 30.0, 46.0, 136.0, 18.0
_HAND, _SHADE, _RIM = 0.84, 0.56, 6.0
_FONT = 12.5


@dataclass(frozen=True)
class Dial:
    """A hand turned by an angle in radians, its role, a name above it and lines of words below.

    One which ``has_been_back`` has a ring about its dial.
    """

    angle: float
    role: str
    name: str
    words: Sequence[str] = ()
    has_been_back: bool = False


def dials(
    row: Sequence[Dial],
    *,
    alt: str,
    caption: str = "",
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw dials side by side.

    Parameters
    ----------
    row : sequence of Dial
        From left to right. The part of a turn which a hand has gone through is shaded.
    alt : str
        What the picture says, in words.
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
        If there is no dial, an angle is not finite, or a role is unknown.
    """
    if not row or not all(math.isfinite(dial.angle) for dial in row):
        raise ValueError("There must be at least one dial, each with an angle which is finite.")
    cells = [max([_CELL, *(text_width(t, _FONT) for t in (d.name, *d.words))]) for d in row]
    width = sum(cells) + _GAP * (len(row) - 1)
    root = canvas(width, _TOP + 2 * _RADIUS + _BOTTOM, alt)
    left = 0.0
    for dial, cell in zip(row, cells, strict=True):
        _draw(root, dial, left + cell / 2)
        left += cell + _GAP
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})


def _draw(root: ET.Element, dial: Dial, x: float) -> None:
    y, look = _TOP + _RADIUS, mark(dial.role)
    rest = math.remainder(dial.angle, math.tau) % math.tau
    if math.degrees(rest) >= 1:
        _shade(root, x, y, rest, look.colour)
    rim = {"fill": "none", "stroke": NEUTRAL}
    add(root, "circle", cx=x, cy=y, r=_RADIUS, opacity=0.6, stroke_width=1.2, **rim)
    if dial.has_been_back:
        add(root, "circle", cx=x, cy=y, r=_RADIUS + 5, opacity=0.8, stroke_width=3, **rim)
    for quarter in range(4):
        ends = [_at(x, y, quarter * math.pi / 2, r) for r in (_RADIUS - _RIM, _RADIUS)]
        line(root, ends, opacity=0.6)
    add(
        root,
        "line",
        **dict(zip(("x1", "y1", "x2", "y2"), (x, y, x + _RADIUS, y), strict=True)),
        stroke=NEUTRAL,
        stroke_width=1.4,
        stroke_dasharray="2 3",
        opacity=0.75,
    )
    arrow(root, dial.role, (x, y), _at(x, y, dial.angle, _HAND * _RADIUS))
    point(root, "muted", x, y)
    style = {"size": _FONT, "text_anchor": "middle"}
    write(root, dial.name, x, 13, font_weight=600, **style)
    for i, words in enumerate(dial.words):
        below = y + _RADIUS + 24 + 16 * i
        write(root, words, x, below, **style, style=text_style(dial.role))


def _shade(root: ET.Element, x: float, y: float, angle: float, colour: str) -> None:
    steps = max(int(angle / 0.12), 2)
    rim = [_at(x, y, angle * i / steps, _SHADE * _RADIUS) for i in range(steps + 1)]
    points = " ".join(f"{px:.1f},{py:.1f}" for px, py in [(x, y), *rim])
    add(root, "polygon", points=points, fill=colour, opacity=0.22)


def _at(x: float, y: float, angle: float, radius: float) -> tuple[float, float]:
    return x + radius * math.cos(angle), y - radius * math.sin(angle)
