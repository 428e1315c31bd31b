"""Drawing a role's marks: lines, arrow heads and points."""

import math
import xml.etree.ElementTree as ET

from ropelib.figures.palette import NEUTRAL, SURFACE, mark
from ropelib.figures.svg import add, number

# Each head in its own axes: the tip at (0, 0), the arrow coming from the left; units are pixels.
_HEADS = {
    "triangle": [(0, 0), (-11, 4.6), (-11, -4.6)],
    "hollow": [(0, 0), (-12, 5), (-12, -5)],
    "stealth": [(0, 0), (-14, 6.6), (-9, 0), (-14, -6.6)],
    "chevron": [(-10, 6), (0, 0), (-10, -6)],
    "diamond": [(0, 0), (-6.5, 4.8), (-13, 0), (-6.5, -4.8)],
    "square": [(0, 4.5), (0, -4.5), (-9, -4.5), (-9, 4.5)],
}
_INSET = {"triangle": 9, "hollow": 12, "stealth": 9, "chevron": 1, "diamond": 11, "square": 8}
_DISC = 4.2
SHORTEST_ARROW = 15.0


def arrow(parent: ET.Element, role: str, start: tuple, tip: tuple) -> None:
    """Draw an arrow with the role's line and head; a very short one becomes the role's point."""
    look = mark(role)
    length = math.dist(start, tip)
    if length < SHORTEST_ARROW:
        point(parent, role, *tip)
        return
    ux, uy = (tip[0] - start[0]) / length, (tip[1] - start[1]) / length
    inset = _INSET.get(look.head, 2 * _DISC)
    line = {"stroke": look.colour, "stroke_width": look.width, "stroke_dasharray": look.dash}
    end = (tip[0] - inset * ux, tip[1] - inset * uy)
    add(parent, "line", x1=start[0], y1=start[1], x2=end[0], y2=end[1], **line)
    if look.head == "disc":
        add(
            parent,
            "circle",
            cx=tip[0] - _DISC * ux,
            cy=tip[1] - _DISC * uy,
            r=_DISC,
            fill=look.colour,
        )
        return
    corners = [(tip[0] + a * ux - b * uy, tip[1] + a * uy + b * ux) for a, b in _HEADS[look.head]]
    _polygon(parent, corners, look, outline=look.head == "hollow", open_=look.head == "chevron")


def point(parent: ET.Element, role: str, x: float, y: float, size: float = 4.0) -> None:
    """Draw the role's point shape."""
    look, s = mark(role), size
    if look.point in ("circle", "dot", "ring"):
        radius = s * (0.7 if look.point == "dot" else 1)
        ring = look.point == "ring"
        add(
            parent,
            "circle",
            cx=x,
            cy=y,
            r=radius,
            stroke=look.colour,
            stroke_width=1.8 if ring else 0,
            fill="none" if ring else look.colour,
        )
    elif look.point == "cross":
        path = f"M{number(x - s)} {number(y - s)}L{number(x + s)} {number(y + s)}"
        path += f"M{number(x - s)} {number(y + s)}L{number(x + s)} {number(y - s)}"
        add(parent, "path", d=path, stroke=look.colour, stroke_width=2.2, fill="none")
    else:
        shape = {
            "square": [(-s, -s), (s, -s), (s, s), (-s, s)],
            "frame": [(-s, -s), (s, -s), (s, s), (-s, s)],
            "diamond": [(0, -1.3 * s), (1.3 * s, 0), (0, 1.3 * s), (-1.3 * s, 0)],
            "triangle": [(0, -1.3 * s), (1.2 * s, 0.9 * s), (-1.2 * s, 0.9 * s)],
        }[look.point]
        corners = [(x + dx, y + dy) for dx, dy in shape]
        _polygon(parent, corners, look, outline=look.point == "frame")


def line(
    parent: ET.Element,
    points: list,
    *,
    role: str | None = None,
    width: float | None = None,
    opacity: float = 1.0,
    solid: bool = False,
) -> None:
    """Draw a line through points, in a role's look or in the neutral colour."""
    look = mark(role) if role else None
    add(
        parent,
        "polyline",
        points=_pairs(points),
        fill="none",
        opacity=opacity,
        stroke=look.colour if look else NEUTRAL,
        stroke_width=width or (look.width if look else 1.0),
        stroke_dasharray=look.dash if look and not solid else "",
    )


def _polygon(parent: ET.Element, corners: list, look, outline=False, open_=False) -> None:
    fill = SURFACE if outline else "none" if open_ else look.colour
    add(
        parent,
        "polyline" if open_ else "polygon",
        points=_pairs(corners),
        fill=fill,
        stroke=look.colour,
        stroke_width=look.width if open_ else 1.8 if outline else 0.8,
        stroke_linejoin="round",
        stroke_linecap="round",
    )


def _pairs(points: list) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)
