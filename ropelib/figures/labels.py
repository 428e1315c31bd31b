"""Finding room for labels: beside their tips, clear of one another, of arrows and of the edge."""

import math
from dataclasses import dataclass

from ropelib.figures.svg import shorten, text_width

FONT_SIZE = 13.0
_DIRECTIONS = [math.tau * i / 16 for i in range(16)]


@dataclass(frozen=True)
class Label:
    """A text which wants to stand near (x, y), best in the given direction (radians, y down)."""

    text: str
    x: float
    y: float
    direction: float
    role: str


@dataclass(frozen=True)
class Box:
    """The room which a placed label takes."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: "Box") -> float:
        """Return the common area."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0) * max(height, 0)

    def holds(self, x: float, y: float, margin: float = 0.0) -> bool:
        """Say whether a point lies in the box or within a margin of it."""
        return (
            self.left - margin < x < self.right + margin
            and self.top - margin < y < self.bottom + margin
        )


def place(labels: list[Label], segments: list, points: list, bounds: Box) -> list[Box]:
    """Return a box for each label, in order, chosen greedily for the least overlap.

    Parameters
    ----------
    labels : list of Label
        What to place.
    segments : list of ((x, y), (x, y))
        Lines which a label should not cross.
    points : list of (x, y)
        Marks which a label should not cover.
    bounds : Box
        Labels stay inside it.
    """
    marks = list(points)
    for (ax, ay), (bx, by) in segments:
        steps = max(int(math.dist((ax, ay), (bx, by)) / 5), 1)
        marks += [(ax + (bx - ax) * i / steps, ay + (by - ay) * i / steps) for i in range(steps)]
    placed: list[Box] = []
    for label in labels:
        candidates = (
            (_box(label, turn, gap, bounds), gap / 12 + 1.2 * abs(_fold(turn - label.direction)))
            for gap in (7.0, 15.0, 26.0)
            for turn in _DIRECTIONS
        )
        placed.append(
            min(candidates, key=lambda c: c[1] + _crowding(c[0], label, placed, marks))[0]
        )
    return placed


def _crowding(box: Box, label: Label, placed: list[Box], marks: list) -> float:
    covered = sum(box.holds(x, y, 2.0) for x, y in marks)
    own_tip = box.holds(label.x, label.y, 3.0)
    return (
        covered
        + 4.0 * own_tip
        + sum(5.0 * (box.overlap(b) > 0) + box.overlap(b) / 20 for b in placed)
    )


def _box(label: Label, turn: float, gap: float, bounds: Box) -> Box:
    width, height = text_width(shorten(label.text), FONT_SIZE) + 2, FONT_SIZE + 1
    cos, sin = math.cos(turn), math.sin(turn)
    # The text's edge, not its middle, keeps the gap from the tip.
    x = label.x + cos * gap + _lean(cos) * width / 2
    y = label.y + sin * gap + _lean(sin) * height / 2
    x = min(max(x, bounds.left + width / 2), bounds.right - width / 2)
    y = min(max(y, bounds.top + height / 2), bounds.bottom - height / 2)
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _lean(part: float) -> float:
    return max(-1.0, min(1.0, 1.6 * part))


def _fold(angle: float) -> float:
    return math.remainder(angle, math.tau)
