"""The plane with its vectors: axes, grid, arrows, and whatever helps to compare them."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures import scene
from ropelib.figures.figure import Figure
from ropelib.figures.labels import Label
from ropelib.figures.marks import SHORTEST_ARROW, arrow
from ropelib.figures.palette import mark
from ropelib.figures.svg import canvas, clean, spoken
from ropelib.figures.ticks import plain

_HUGE, _TINY = 1e100, 1e-100
_ROOM = 1.24


@dataclass(frozen=True)
class Arrow:
    """A vector from the origin, the role which decides its look, and its label.

    Raises
    ------
    TypeError
        If a coordinate is not a real number.
    """

    x: float
    y: float
    role: str
    label: str = ""

    def __post_init__(self) -> None:
        """Take any real number, SymPy's too."""
        for name in ("x", "y"):
            object.__setattr__(self, name, _real(getattr(self, name)))


def plane(
    arrows: Iterable[Arrow],
    *,
    alt: str,
    caption: str = "",
    circle: float | None = None,
    trail: Iterable[Sequence] = (),
    angle: Sequence | None = None,
    size: float = 260,
    reach: float = 0.0,
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
    reach : float
        A length which must fit; give the greatest to keep the scale while a state changes.
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
    trail = [passed for passed in trail if _drawable(passed[0], passed[1])]
    circle = circle if circle is not None and _drawable(circle, 0) and circle > 0 else None
    angle = angle if angle is not None and _drawable(angle[0], angle[1]) else None

    # The farthest point decides, so that turning a vector never changes the scale.
    distances = [math.hypot(passed[0], passed[1]) for passed in trail]
    distances += [math.hypot(item.x, item.y) for item in shown]
    reach = _ROOM * max([reach, circle or 0.0, *distances])
    reach = reach if reach > _TINY else _ROOM
    words = clean(" ".join([alt, *_left_out(arrows), *_too_short(shown, reach, size)]))

    frame = scene.Frame(reach, size)
    root = canvas(size + scene.LEFT + scene.RIGHT, size + scene.TOP + scene.BOTTOM, words)
    scene.draw_axes(root, frame)
    if circle:
        scene.draw_circle(root, frame, circle)
    taken = scene.draw_trail(root, frame, trail)
    labels = [scene.draw_arc(root, frame, *angle)] if angle is not None else []
    # Broad lines first: of two equal vectors both stay visible.
    for item in sorted(shown, key=lambda each: -mark(each.role).width):
        arrow(root, item.role, frame.at(0, 0), frame.at(item.x, item.y))
    tips = [frame.at(item.x, item.y) for item in shown]
    for item, tip in zip(shown, tips, strict=True):
        labels.append(Label(item.label, *tip, math.atan2(-item.y, item.x), item.role))
    scene.write_labels(root, frame, labels, tips, taken)
    return Figure(ET.tostring(root, encoding="unicode"), words, caption, data or {})


def _real(value: object) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf
    except (TypeError, ValueError):
        raise TypeError(f"A coordinate must be a real number, but it is {value!r:.60}.") from None


def _drawable(x: float, y: float) -> bool:
    return all(math.isfinite(value) and abs(value) < _HUGE for value in (float(x), float(y)))


def _left_out(arrows: list[Arrow]) -> list[str]:
    return [
        f"Left out, because it cannot be drawn: {_name(item)}."
        for item in arrows
        if not _drawable(item.x, item.y)
    ]


def _too_short(shown: list[Arrow], reach: float, size: float) -> list[str]:
    short = SHORTEST_ARROW * reach / (size / 2)
    return [
        f"Drawn as a point, because it is short: {_name(item)}."
        for item in shown
        if math.hypot(item.x, item.y) < short
    ]


def _name(item: Arrow) -> str:
    return f"{spoken(item.label) or item.role} = ({plain(item.x)}, {plain(item.y)})"
