"""Words of a sentence as boxes at their positions."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ropelib.figures.figure import Figure
from ropelib.figures.marks import line
from ropelib.figures.palette import NEUTRAL, mark, text_style
from ropelib.figures.svg import add, canvas, write

_SIDE, _PITCH, _MARGIN = 23.0, 28.0, 26.0
_TOP, _HEIGHT = 24.0, 87.0


@dataclass(frozen=True)
class Word:
    """A word at a position, the role which decides its look, and the letter in its box."""

    text: str
    position: int
    role: str
    letter: str = ""


def sentence(
    words: Sequence[Word],
    *,
    last: int,
    alt: str,
    before: Sequence[int] = (),
    between: str = "",
    caption: str = "",
    data: Mapping[str, object] | None = None,
) -> Figure:
    """Draw words as boxes over the positions 0 … ``last``.

    Parameters
    ----------
    words : sequence of Word
        What to draw; each text stands above its box.
    last : int
        The last position.
    alt : str
        What the picture says, in words.
    before : sequence of int
        Positions which are outlined, where words stood at first.
    between : str
        What is said of the distance from the first word to the last.
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
        If a position lies outside 0 … ``last``, or a role is unknown.
    """
    for position in [*before, *(word.position for word in words)]:
        if not 0 <= position <= last:
            raise ValueError(f"The position {position} lies outside 0 … {last}.")
    root = canvas(_PITCH * last + 2 * _MARGIN, _HEIGHT, alt)
    taken = {word.position for word in words if word.text}
    for position in range(last + 1):
        x = _middle(position)
        _box(root, x, stroke=NEUTRAL, stroke_width=1, opacity=0.25)
        bold = {"font_weight": 700} if position in taken else {"opacity": 0.7}
        write(root, str(position), x, _TOP + _SIDE + 14, size=10.5, text_anchor="middle", **bold)
    for position in before:
        _box(root, _middle(position), stroke=NEUTRAL, stroke_width=1.4, stroke_dasharray="3 2")
    for word in words:
        _draw(root, word)
    if between and words:
        _bracket(root, _middle(words[0].position), _middle(words[-1].position), between)
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, data or {})


def _draw(root: ET.Element, word: Word) -> None:
    look, x = mark(word.role), _middle(word.position)
    _box(root, x, fill=look.colour, fill_opacity=0.22, stroke=look.colour, stroke_width=2)
    style = {"style": text_style(word.role), "font_weight": 700, "text_anchor": "middle"}
    write(root, word.text, x, _TOP - 7, size=13, **style)
    letter = {"text_anchor": "middle", "font_weight": 600}
    write(root, word.letter, x, _TOP + _SIDE / 2 + 4.5, size=12.5, **letter)


def _bracket(root: ET.Element, left: float, right: float, text: str) -> None:
    y = _TOP + _SIDE + 20
    line(root, [(left, y), (left, y + 5), (right, y + 5), (right, y)], opacity=0.7)
    write(root, text, (left + right) / 2, y + 17, size=11, text_anchor="middle")


def _box(root: ET.Element, x: float, **look: object) -> None:
    corner = {"x": x - _SIDE / 2, "y": _TOP, "width": _SIDE, "height": _SIDE, "rx": 3}
    add(root, "rect", **{**corner, "fill": "none", **look})


def _middle(position: int) -> float:
    return _MARGIN + _PITCH * position
