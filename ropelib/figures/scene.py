"""What stands in a picture of the plane besides its arrows: axes, circle, trail, arc and labels."""

import math
import xml.etree.ElementTree as ET

from ropelib.figures.labels import FONT_SIZE, Box, Label, place
from ropelib.figures.marks import line, point
from ropelib.figures.palette import NEUTRAL, text_style
from ropelib.figures.svg import add, write
from ropelib.figures.ticks import plain, ticks

LEFT, RIGHT, TOP, BOTTOM = 42.0, 10.0, 8.0, 22.0
_MOST_LAPS = 6
_TRAIL_NAME = 11.0


class Frame:
    """Where points of the plane lie in the drawing: the origin stands in the middle."""

    def __init__(self, reach: float, size: float):
        self.reach, self.size = reach, size
        self.box = Box(LEFT, TOP, LEFT + size, TOP + size)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel at which the point (x, y) is drawn."""
        half = self.size / 2
        return LEFT + half + x / self.reach * half, TOP + half - y / self.reach * half

    def length(self, value: float) -> float:
        """Return how many pixels a length takes."""
        return value / self.reach * self.size / 2


def draw_axes(root: ET.Element, frame: Frame) -> None:
    """Draw grid and axes; numbers stand at the edge, out of the vectors' way."""
    reach = frame.reach
    for value in ticks(reach):
        line(root, [frame.at(value, -reach), frame.at(value, reach)], opacity=0.13)
        line(root, [frame.at(-reach, value), frame.at(reach, value)], opacity=0.13)
    line(root, [frame.at(-reach, 0), frame.at(reach, 0)], opacity=0.5)
    line(root, [frame.at(0, -reach), frame.at(0, reach)], opacity=0.5)
    style = {"size": 10.5, "opacity": 0.75}
    for value in [0.0, *ticks(reach)]:
        x, y = frame.at(value, value)
        write(root, plain(value), x, frame.box.bottom + 14, text_anchor="middle", **style)
        write(root, plain(value), frame.box.left - 5, y + 3.5, text_anchor="end", **style)


def draw_circle(root: ET.Element, frame: Frame, radius: float) -> None:
    """Draw a circle about the origin."""
    cx, cy = frame.at(0, 0)
    look = {"stroke": NEUTRAL, "stroke_width": 1.2, "stroke_dasharray": "2 3", "opacity": 0.6}
    add(root, "circle", cx=cx, cy=cy, r=frame.length(radius), fill="none", **look)


def draw_trail(root: ET.Element, frame: Frame, trail: list) -> list[tuple[float, float]]:
    """Draw points which were passed, and return the places which labels should leave free."""
    taken = []
    for x, y, *name in trail:
        px, py = frame.at(x, y)
        point(root, "muted", px, py)
        taken.append((px, py))
        if name and str(name[0]):
            outwards = math.atan2(-y, x)
            nx, ny = px + _TRAIL_NAME * math.cos(outwards), py + _TRAIL_NAME * math.sin(outwards)
            write(root, str(name[0]), nx, ny + 3.5, size=10, text_anchor="middle", opacity=0.8)
            taken += [(nx - 4, ny), (nx, ny), (nx + 4, ny)]
    return taken


def draw_arc(root: ET.Element, frame: Frame, start: float, sweep: float, text: str = "") -> Label:
    """Draw an angle, as a spiral when it is more than a whole turn, and return its label."""
    laps = min(abs(sweep) // math.tau, _MOST_LAPS)
    sweep = math.copysign(laps * math.tau + abs(sweep) % math.tau, sweep)
    inner = frame.size / (18 if laps else 10)
    pitch = min(6.0, 24.0 / max(laps, 1)) / math.tau
    cx, cy = frame.at(0, 0)

    def on_arc(turned: float, lift: float = 0.0) -> tuple[float, float]:
        radius = inner + pitch * abs(turned) + lift
        return cx + radius * math.cos(start + turned), cy - radius * math.sin(start + turned)

    steps = max(int(abs(sweep) / 0.15), 2)
    curve = [on_arc(sweep * i / steps) for i in range(steps + 1)]
    line(root, curve, role="position", width=1.3 if laps else None, solid=bool(laps))
    if abs(sweep) > 0.05:
        point(root, "position", *on_arc(sweep), size=3)
    middle = sweep - math.copysign(0.5, sweep) if laps else sweep / 2
    return Label(text, *on_arc(middle, 2.0), -(start + middle), "position")


def write_labels(root: ET.Element, frame: Frame, labels: list[Label], tips: list, taken: list):
    """Write labels where there is room beside the arrows which end in ``tips``."""
    labels = [label for label in labels if label.text]
    segments = [(frame.at(0, 0), tip) for tip in tips]
    for label, box in zip(labels, place(labels, segments, tips + taken, frame.box), strict=True):
        middle = (box.left + box.right) / 2
        style = {"style": text_style(label.role), "font_weight": 600, "text_anchor": "middle"}
        write(root, label.text, middle, box.bottom - 3.5, size=FONT_SIZE, **style)
