"""The plane with its vectors: axes, grid, arrows, and whatever helps to compare them."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures.figure import Figure
from ropelib.figures.labels import FONT_SIZE, Box, Label, place
from ropelib.figures.marks import SHORTEST_ARROW, arrow, line, point
from ropelib.figures.palette import NEUTRAL, mark, text_style
from ropelib.figures.svg import add, canvas, clean, write
from ropelib.figures.ticks import plain, ticks

_LEFT, _RIGHT, _TOP, _BOTTOM = 34.0, 10.0, 8.0, 22.0
_HUGE, _TINY = 1e100, 1e-100
_ROOM = 1.24
_MOST_LAPS = 6


@dataclass(frozen=True)
class Arrow:
    """A vector from the origin, the role which decides its look, and its label."""

    x: float
    y: float
    role: str
    label: str = ""


def plane(
    arrows: Iterable[Arrow],
    *,
    alt: str,
    caption: str = "",
    circle: float | None = None,
    trail: Iterable[Sequence] = (),
    angle: Sequence | None = None,
    size: float = 260,
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw vectors in the plane, to one scale on both axes, with the origin in the middle.

    Parameters
    ----------
    arrows : iterable of Arrow
        The vectors. One with a coordinate which is not finite (or beyond 1e100) is left out, and
        the text alternative says so; one too short to see is drawn as a point.
    alt : str
        What the picture says, in words.
    caption : str
        The line below it.
    circle : float, optional
        Radius of a circle about the origin.
    trail : iterable of (x, y) or (x, y, label)
        Points which were passed; their labels stand outwards.
    angle : (start, sweep) or (start, sweep, label), optional
        An arc, in radians counter-clockwise; more than one whole turn becomes a spiral.
    size : float
        Side of the plot in pixels.
    data : mapping, optional
        The state which is drawn, for :class:`Figure`.

    Returns
    -------
    Figure

    Raises
    ------
    ValueError
        If a role is unknown.
    """
    arrows = list(arrows)
    for item in arrows:
        mark(item.role)
    shown = [item for item in arrows if _drawable(item.x, item.y)]
    trail = [p for p in trail if _drawable(p[0], p[1])]
    if circle is not None and not (_drawable(circle, 0) and circle > 0):
        circle = None
    if angle is not None and not _drawable(angle[0], angle[1]):
        angle = None
    lengths = [math.hypot(p[0], p[1]) for p in trail] + [math.hypot(a.x, a.y) for a in shown]
    reach = _ROOM * max([circle or 0.0, *lengths], default=0.0)
    reach = reach if reach > _TINY else _ROOM
    words = clean(" ".join([alt, *_left_out(arrows, shown), *_too_short(shown, reach, size)]))

    root = canvas(size + _LEFT + _RIGHT, size + _TOP + _BOTTOM, words)
    frame = _Frame(reach, size)
    _axes(root, frame)
    if circle:
        cx, cy = frame.at(0, 0)
        add(root, "circle", cx=cx, cy=cy, r=frame.length(circle), fill="none", stroke=NEUTRAL,
            stroke_width=1.2, stroke_dasharray="2 3", opacity=0.6)  # fmt: skip
    for x, y, *name in trail:
        _trail_point(root, frame, x, y, str(name[0]) if name else "")
    labels = [_arc(root, frame, *angle)] if angle is not None else []
    for item in sorted(shown, key=lambda a: -mark(a.role).width):
        arrow(root, item.role, frame.at(0, 0), frame.at(item.x, item.y))
    labels += [_tip_label(frame, item) for item in shown if item.label]
    _write_labels(root, frame, labels, shown, trail)
    return Figure(ET.tostring(root, encoding="unicode"), words, caption, data or {})


class _Frame:
    """Where points of the plane lie in the drawing."""

    def __init__(self, reach: float, size: float):
        self.reach, self.size = reach, size
        self.box = Box(_LEFT, _TOP, _LEFT + size, _TOP + size)

    def at(self, x: float, y: float) -> tuple[float, float]:
        half = self.size / 2
        return _LEFT + half + x / self.reach * half, _TOP + half - y / self.reach * half

    def length(self, value: float) -> float:
        return value / self.reach * self.size / 2


def _axes(root: ET.Element, frame: _Frame) -> None:
    reach = frame.reach
    for value in ticks(reach):
        line(root, [frame.at(value, -reach), frame.at(value, reach)], opacity=0.13)
        line(root, [frame.at(-reach, value), frame.at(reach, value)], opacity=0.13)
    line(root, [frame.at(-reach, 0), frame.at(reach, 0)], opacity=0.5)
    line(root, [frame.at(0, -reach), frame.at(0, reach)], opacity=0.5)
    for value in [0.0, *ticks(reach)]:
        x, y = frame.at(value, value)
        style = {"size": 10.5, "opacity": 0.75}
        write(root, plain(value), x, frame.box.bottom + 14, text_anchor="middle", **style)
        write(root, plain(value), frame.box.left - 5, y + 3.5, text_anchor="end", **style)


def _trail_point(root: ET.Element, frame: _Frame, x: float, y: float, name: str) -> None:
    px, py = frame.at(x, y)
    point(root, "muted", px, py)
    if name:
        outwards = math.atan2(-y, x)
        write(root, name, px + 11 * math.cos(outwards), py + 11 * math.sin(outwards) + 3.5,
              size=10, text_anchor="middle", opacity=0.8)  # fmt: skip


def _arc(root: ET.Element, frame: _Frame, start: float, sweep: float, label: str = "") -> Label:
    laps = abs(sweep) // math.tau
    sweep = math.copysign(min(laps, _MOST_LAPS) * math.tau + abs(sweep) % math.tau, sweep)
    inner = min(24.0, frame.size / 8)
    pitch = min(5.0, 26.0 / max(laps, 1)) / math.tau
    steps = max(int(abs(sweep) / 0.15), 2)
    cx, cy = frame.at(0, 0)
    points = []
    for i in range(steps + 1):
        turned = sweep * i / steps
        radius = inner + pitch * abs(turned)
        a = start + turned
        points.append((cx + radius * math.cos(a), cy - radius * math.sin(a)))
    line(root, points, role="position")
    if abs(sweep) > 0.05:
        point(root, "position", *points[-1], size=3)
    middle = start + (sweep / 2 if not laps else sweep - math.copysign(0.4, sweep))
    radius = inner + pitch * abs(sweep) + 2
    x, y = cx + radius * math.cos(middle), cy - radius * math.sin(middle)
    return Label(label, x, y, -middle, "position")


def _tip_label(frame: _Frame, item: Arrow) -> Label:
    x, y = frame.at(item.x, item.y)
    return Label(item.label, x, y, math.atan2(-item.y, item.x), item.role)


def _write_labels(
    root: ET.Element, frame: _Frame, labels: list[Label], shown: list[Arrow], trail: list
) -> None:
    labels = [label for label in labels if label.text]
    tips = [frame.at(item.x, item.y) for item in shown]
    passed = [frame.at(p[0], p[1]) for p in trail]
    segments = [(frame.at(0, 0), tip) for tip in tips]
    for label, box in zip(labels, place(labels, segments, tips + passed, frame.box), strict=True):
        write(root, label.text, (box.left + box.right) / 2, box.bottom - 3.5, size=FONT_SIZE,
              style=text_style(label.role), text_anchor="middle", font_weight=600)  # fmt: skip


def _drawable(x: float, y: float) -> bool:
    return all(math.isfinite(value) and abs(value) < _HUGE for value in (float(x), float(y)))


def _left_out(arrows: list[Arrow], shown: list[Arrow]) -> list[str]:
    return [
        f"Left out, because it cannot be drawn: {_name(a)} = ({plain(a.x)}, {plain(a.y)})."
        for a in arrows
        if a not in shown
    ]


def _too_short(shown: list[Arrow], reach: float, size: float) -> list[str]:
    short = SHORTEST_ARROW * reach / (size / 2)
    return [
        f"Drawn as a point, because it is short: {_name(a)} = ({plain(a.x)}, {plain(a.y)})."
        for a in shown
        if math.hypot(a.x, a.y) < short
    ]


def _name(item: Arrow) -> str:
    return item.label or f"a vector ({item.role})"
