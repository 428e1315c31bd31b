"""The two layouts: which entries make a pair, what R(m) looks like, and what the score is."""

from collections.abc import Sequence

import ipywidgets
import numpy as np

from ropelib.encoding import rope_matrix
from ropelib.figures import Figure, heat_map
from ropelib.figures.matrix import decimals
from ropelib.frequencies import frequencies
from ropelib.widgets.frame import choice, frame, slider

WIDTH, MOST_POSITION = 8, 12
#: Of base 10000 the last pairs would hardly move in twelve positions.
_BASE = 100.0
_Q = np.array([2.0, 1.0, 0.0, 1.0, -1.0, 1.0, 1.0, 0.0])
_K = np.array([1.0, 0.0, 2.0, 1.0, 1.0, -1.0, 0.0, 1.0])
#: Where each layout keeps the pairs' entries, by index: first and second of pair 1, of pair 2, …
ORDERS = {
    "interleaved": np.arange(WIDTH),
    "half-split": np.arange(WIDTH).reshape(2, -1).T.ravel(),
}


def layout_pairs() -> ipywidgets.VBox:
    """Return a widget which shows the matrix R(m) of either layout, and the score in it.

    It answers: which entries does each layout pair up, and what do both agree on?
    """
    controls = {
        "layout": choice("Layout", [(name, name) for name in ORDERS]),
        "m": slider("Position m", MOST_POSITION),
    }
    question = "Which entries does each layout pair up, and what do both layouts agree on?"
    return frame(question, controls, _draw)


def _drawn_matrix(layout: str, m: int) -> np.ndarray:
    """Return R(m) with rows and columns where the layout keeps them, shape (8, 8)."""
    order = ORDERS[layout]
    matrix = np.zeros((WIDTH, WIDTH))
    matrix[np.ix_(order, order)] = rope_matrix(m, frequencies(WIDTH, _BASE))
    return matrix


def stored_in(layout: str, x: np.ndarray) -> np.ndarray:
    """Return the vector whose pairs are those of ``x``, stored as the layout stores them."""
    stored = np.empty(WIDTH)
    stored[ORDERS[layout]] = x
    return stored


def _draw(layout: str, m: int) -> tuple[Sequence[Figure], str]:
    pairs = ORDERS[layout].reshape(-1, 2)
    named = ", ".join(f"{first}–{second}" for first, second in pairs)
    shown, empty = np.full((WIDTH, WIDTH), np.nan), "; all others are 0 and stay empty"
    matrix = _drawn_matrix(layout, m)
    held = np.zeros((WIDTH, WIDTH), dtype=bool)
    for pair in pairs:
        held[np.ix_(pair, pair)] = True
    # At position 0 the diagonal alone: the question comes before its answer.
    held &= np.ones_like(held) if m else np.eye(WIDTH, dtype=bool)
    shown[held] = matrix[held]
    figure = heat_map(
        shown,
        span=(-1, 1),
        down="row index",
        across="column index",
        heading="entry",
        alt=_alt(layout, m, named),
        caption=f"R({m}), {layout}, d = {WIDTH}, b = 100. Filled: entries of a pair's own block"
        f"{empty}.",
        data={"layout": layout, "m": m},
    )
    if not m:
        return [figure], (
            "At position 0 nothing is turned, and R(0) is the identity in either layout. "
            "Where will the sines appear once m moves, next to the diagonal or far from it?"
        )
    q, k = stored_in(layout, _Q), stored_in(layout, _K)
    score = decimals(float((q @ matrix) @ k), 3)
    return [figure], (
        f"{layout.capitalize()}: the pairs are {named} (indices from 0). The cosines stand on the "
        f"diagonal, the sines where a pair's two entries meet. The score of q at {m} with k at 0, "
        f"both stored in this layout, is {score}. Does the other layout give another one?"
    )


def _alt(layout: str, m: int, named: str) -> str:
    if not m:
        return f"R(0) is the identity: {WIDTH} ones on the diagonal, and nothing else is drawn."
    return (
        f"{layout.capitalize()} at m = {m}: filled cells on the diagonal, and where the two "
        f"entries of a pair meet: {named}."
    )
