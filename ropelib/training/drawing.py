"""The result as a picture: accuracy over length, a line a method, with error bars."""

import xml.etree.ElementTree as ET

from ropelib.figures import Figure
from ropelib.figures.marks import line, point
from ropelib.figures.svg import canvas, write
from ropelib.training.result import LABELS, Result
from ropelib.training.task import SYMBOLS

#: How each method looks; no two share a colour, a dash or a point.
ROLES = {
    "none": "muted",
    "learned": "key",
    "sinusoidal": "position",
    "alibi": "other",
    "t5": "learner",
    "rope": "turned",
}
_WIDE, _HIGH, _TOP, _LEFT, _BETWEEN, _INSET = 208.0, 170.0, 30.0, 38.0, 42.0, 16.0
_CAP, _LEGEND = 4.0, 138.0


def draw(result: Result) -> Figure:
    """Draw both panels of a result, and the legend on their right.

    Parameters
    ----------
    result : Result
        What to draw.

    Returns
    -------
    Figure
    """
    right = _LEFT + 2 * _WIDE + _BETWEEN
    root = canvas(right + _LEGEND, _TOP + _HIGH + 42, _alt(result))
    for near in (False, True):
        _panel(root, result, near, _LEFT + near * (_WIDE + _BETWEEN))
    for place, method in enumerate(result.methods):
        y = _TOP + 14 + 24 * place
        line(root, [(right + 14, y), (right + 46, y)], role=ROLES[method], width=1.8)
        point(root, ROLES[method], right + 30, y, size=3.6)
        write(root, LABELS[method], right + 53, y + 4, size=12)
    return Figure(ET.tostring(root, encoding="unicode"), _alt(result), _caption(result))


def _panel(root: ET.Element, result: Result, near: bool, left: float) -> None:
    lengths = result.lengths
    step = (_WIDE - 2 * _INSET) / max(1, len(lengths) - 1)

    def at(place: int, share: float) -> tuple[float, float]:
        return left + _INSET + place * step, _TOP + _HIGH * (1 - share)

    write(root, result.heading(near), left, 16, size=12, font_weight=600)
    for percent in (0, 25, 50, 75, 100):
        y = at(0, percent / 100)[1]
        line(root, [(left, y), (left + _WIDE, y)], opacity=0.4 if percent == 0 else 0.13)
        write(root, f"{percent} %", left - 5, y + 3.5, size=10, text_anchor="end")
    y = at(0, 1 / SYMBOLS)[1]
    line(root, [(left, y), (left + _WIDE, y)], width=1.2, opacity=0.6)
    for place, length in enumerate(lengths):
        x = at(place, 0)[0]
        times = length // result.trained
        write(root, str(length), x, _TOP + _HIGH + 15, size=10.5, text_anchor="middle")
        write(root, f"{times}×", x, _TOP + _HIGH + 29, size=10.5, text_anchor="middle")
    for method in result.methods:
        rows = [result.row(method, length, near) for length in lengths]
        role = ROLES[method]
        line(root, [at(i, row.mean) for i, row in enumerate(rows)], role=role, width=1.6)
        for place, row in enumerate(rows):
            if row.error:
                _bar(root, role, at(place, row.mean - row.error), at(place, row.mean + row.error))
            point(root, role, *at(place, row.mean), size=3.4)


def _bar(root: ET.Element, role: str, low: tuple, high: tuple) -> None:
    line(root, [low, high], role=role, width=1.4, solid=True)
    for x, y in (low, high):
        line(root, [(x - _CAP, y), (x + _CAP, y)], role=role, width=1.4, solid=True)


def _alt(result: Result) -> str:
    """Say what the picture shows: for each panel and method the first and the last accuracy."""
    first, last = result.lengths[0], result.lengths[-1]
    said = f"Right answers in per cent over the length, from {first} to {last}."
    for near in (False, True):
        ends = (
            f"{LABELS[method]} {100 * result.row(method, first, near).mean:.0f} to "
            f"{100 * result.row(method, last, near).mean:.0f}"
            for method in result.methods
        )
        said += f" {result.heading(near).capitalize()}: {', '.join(ends)}."
    return said


def _caption(result: Result) -> str:
    bars = "" if result.seeds == 1 else f" Bars: the standard error over {result.seeds} seeds."
    return (
        "Right answers at the end of a text, over its length and its multiple of the trained one."
        f"{bars} The thin line is what guessing gives. Left: each place may attend to all before "
        "it; right: to distances only which training had."
    )
