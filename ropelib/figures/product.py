"""Terms in a row with a name above each: an equation between numbers, set like one of matrices."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures.figure import Figure
from ropelib.figures.marks import point
from ropelib.figures.palette import text_style
from ropelib.figures.svg import canvas, text_width, write

_NAME, _FONT, _SIGN = 13.0, 15.0, 16.0
_GAP, _MARK, _HEIGHT = 7.0, 16.0, 54.0


@dataclass(frozen=True)
class Term:
    """A number as it is written, its name, and a role, shown by hue and by its point."""

    text: str
    name: str = ""
    role: str = ""


def product(
    parts: Sequence[Term | str],
    *,
    alt: str,
    caption: str = "",
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw terms and the signs between them from left to right.

    Parameters
    ----------
    parts : sequence of Term or str
        For example ``[Term("2", "a"), "·", Term("3", "b"), "=", Term("6", "ab", "turned")]``.
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
        If a role is unknown.
    """
    root = canvas(sum(map(_width, parts)) + 2 * _GAP, _HEIGHT, alt)
    left = _GAP
    for part in parts:
        middle = left + _width(part) / 2
        if isinstance(part, str):
            write(root, part, middle, 43, size=_SIGN, text_anchor="middle")
        else:
            _draw(root, part, left, middle)
        left += _width(part)
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})


def _draw(root: ET.Element, term: Term, left: float, middle: float) -> None:
    write(root, term.name, middle, 16, size=_NAME, text_anchor="middle", font_weight=600)
    style = {"style": text_style(term.role), "font_weight": 600} if term.role else {}
    if term.role:
        point(root, term.role, left + _MARK / 2, 38, size=3.4)
        middle += _MARK / 2
    write(root, term.text, middle, 43, size=_FONT, text_anchor="middle", **style)


def _width(part: Term | str) -> float:
    if isinstance(part, str):
        return text_width(part, _SIGN) + 2 * _GAP
    text = text_width(part.text, _FONT) + (_MARK if part.role else 0)
    return max(text, text_width(part.name, _NAME)) + _GAP
