"""Three tokens in any order, as the last token sees them without positions."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations

import ipywidgets
import numpy as np

from ropelib.figures import Arrow, Figure, plane
from ropelib.figures.marks import line, point
from ropelib.figures.matrix import decimals
from ropelib.figures.palette import mark, text_style
from ropelib.figures.svg import add, canvas, write
from ropelib.widgets.frame import choice, frame

_WIDTH, _BAR, _TOP, _FOOT = 104.0, 110.0, 44.0, 40.0


@dataclass(frozen=True)
class Token:
    """A token: its word, its key, its value, and the role which decides its look."""

    word: str
    key: tuple[int, int]
    value: tuple[int, int]
    role: str


_TOKENS = (
    Token("dog", (1, 1), (3, 1), "query"),
    Token("bites", (0, 2), (0, 2), "key"),
    Token("man", (2, 0), (-3, 2), "other"),
)
_QUERIES = [(1, 0), (0, 1), (1, -1)]


def token_order() -> ipywidgets.VBox:
    """Return a widget which puts three tokens in any order, with the same query asking.

    It answers: what changes for the last token when the others change places?
    """
    orders = [(" ".join(one.word for one in order), order) for order in permutations(_TOKENS)]
    queries = [(f"({a}, {b})".replace("-", "−"), (a, b)) for a, b in _QUERIES]
    controls = {"order": choice("Text", orders), "query": choice("Query q", queries)}
    question = "What changes for the last token when the three before it change places?"
    return frame(question, controls, _draw)


def shares_of(order: Sequence[Token], query: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Return the score and the share of each token."""
    scores = np.array([np.dot(query, one.key) for one in order])
    exponentials = np.exp(scores)
    return scores, exponentials / exponentials.sum()


def _draw(order: Sequence[Token], query: tuple[int, int]) -> tuple[Sequence[Figure], str]:
    scores, shares = shares_of(order, query)
    text = " ".join(one.word for one in order)
    state = {"order": text, "query": f"{query[0]},{query[1]}"}
    steps = np.cumsum(shares[:, None] * [one.value for one in order], axis=0)
    gets = f"({decimals(steps[-1][0], 3)}, {decimals(steps[-1][1], 3)})"
    told = [f"{one.word} {decimals(share, 3)}" for one, share in zip(order, shares, strict=True)]
    sums = plane(
        [Arrow(*steps[-1], "turned", "gets")],
        alt=f"One token after the other adds share times value: in the end {gets}.",
        caption="Share times value, added up: 1, 2, 3.",
        trail=[(*step, str(place)) for place, step in enumerate(steps, start=1)],
        size=240,
        reach=3.0,
        data=state,
    )
    said = (
        f"In the text “{text}” the shares are, from left to right: {', '.join(told)}. "
        f"The last token gets {gets}."
    )
    return [_bars(order, scores, shares, state), sums], said


def _bars(
    order: Sequence[Token], scores: np.ndarray, shares: np.ndarray, state: dict[str, str]
) -> Figure:
    told = "; ".join(
        f"{one.word}, key {_pair(one.key)}, score {score}, share {decimals(share, 3)}"
        for one, score, share in zip(order, scores, shares, strict=True)
    )
    alt = f"From left to right: {told}.".replace("-", "−")
    floor = _TOP + _BAR
    root = canvas(_WIDTH * len(order) + 16, floor + _FOOT, alt)
    for place, (one, score, share) in enumerate(zip(order, scores, shares, strict=True)):
        middle = 8 + _WIDTH * (place + 0.5)
        centred = {"x": middle, "text_anchor": "middle"}
        bold = {"style": text_style(one.role), "font_weight": 600}
        point(root, one.role, middle - 36, 12)
        write(root, one.word, y=17, size=14, **centred, **bold)
        write(root, f"k = {_pair(one.key)}", y=34, size=11.5, **centred)
        height = float(share) * (_BAR - 16)
        look = {"fill": mark(one.role).colour, "fill_opacity": 0.55}
        add(root, "rect", x=middle - 22, y=floor - height, width=44, height=height, **look)
        write(root, decimals(share, 3), y=floor - height - 4, size=12.5, **centred)
        write(root, f"score {score}".replace("-", "−"), y=floor + 16, size=12, **centred)
        write(root, f"v = {_pair(one.value)}", y=floor + 32, size=11.5, **centred)
    line(root, [(8, floor), (8 + _WIDTH * len(order), floor)], opacity=0.6)
    caption = "Key k, share as a bar, score q · k, value v."
    return Figure(ET.tostring(root, encoding="unicode"), alt, caption, state)


def _pair(entries: tuple[int, int]) -> str:
    return f"({entries[0]}, {entries[1]})".replace("-", "−")
