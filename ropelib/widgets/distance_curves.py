"""The score over the distance, for RoPE and its rivals, as the query moves along."""

import math
import random
from collections.abc import Callable, Sequence

import ipywidgets
import numpy as np

from ropelib.encoding import rope
from ropelib.figures import Figure, Series, series
from ropelib.figures.matrix import decimals
from ropelib.frequencies import frequencies
from ropelib.widgets.frame import choice, frame, slider

#: The first place of the query: from there the keys lie 0 to 20 positions back.
FIRST, MOST_DISTANCE, MOST_MOVE = 20, 20, 20
_Q = np.array([1.0, 0.5, -0.5, 0.5])
_K = np.array([1.0, 0.0, 0.5, 1.0])
_BASE, _SLOPE = 100.0, 0.25
#: All scores of all the ways lie in it, so that one height is one number everywhere.
_SPAN = (-4.0, 5.0)


def distance_curves() -> ipywidgets.VBox:
    """Return a widget which draws the score over the distance, for a query that moves along.

    It answers: which curves stay where they are when both tokens move on?
    """
    controls = {
        "way": choice("Position comes in as", [(label, label) for label in WAYS]),
        "moved": slider("Both tokens move on by", MOST_MOVE),
    }
    question = "Which curves stay where they are when both tokens move on?"
    return frame(question, controls, _draw)


def _drawn_turned(m: int, n: int) -> float:
    theta = frequencies(len(_Q), _BASE)
    return float(rope(_Q, m, theta) @ rope(_K, n, theta))


def _biased(m: int, n: int) -> float:
    return float(_Q @ _K) - _SLOPE * abs(m - n)


def bucket(distance: int) -> int:
    """Give one of 8 buckets of distances: exact up to 3, then ever wider, from 16 on the last."""
    if distance < 4:
        return distance
    return min(7, 4 + int(math.log(distance / 4) / math.log(4) * 4))


def _bucketed(m: int, n: int) -> float:
    biases = (0.9, 1.6, 0.4, -0.3, -0.6, -1.1, -1.4, -2.0)
    return float(_Q @ _K) + biases[bucket(m - n)]


def _drawn_added(m: int, n: int) -> float:
    theta = frequencies(len(_Q), _BASE)

    def embedding(position: int) -> np.ndarray:
        # (0, 1) turned backwards by mθ is (sin mθ, cos mθ): the sinusoidal embedding.
        return rope(np.tile([0.0, 1.0], len(theta)), -position, theta)

    return float((_Q + embedding(m)) @ (_K + embedding(n)))


def _looked_up(m: int, n: int) -> float:
    return float((_Q + _TABLE[m]) @ (_K + _TABLE[n]))


def _table(chance: random.Random) -> np.ndarray:
    """Give a vector for each position, which could as well have been learned."""
    count = FIRST + MOST_MOVE + 1
    return np.array([[round(1.6 * chance.random() - 0.8, 1) for _ in _Q] for _ in range(count)])


_TABLE = _table(random.Random(1))
#: By its label, how a way scores the query at m with the key at n ≤ m.
WAYS: dict[str, Callable[[int, int], float]] = {
    "turned (RoPE)": _drawn_turned,
    "ALiBi": _biased,
    "T5 bias": _bucketed,
    "sinusoidal, added": _drawn_added,
    "learned, added": _looked_up,
}


def _curve(way: str, m: int) -> dict[int, float]:
    """Give by distance the scores of the query at m with the keys behind it."""
    return {s: WAYS[way](m, m - s) for s in range(MOST_DISTANCE + 1)}


def _draw(way: str, moved: int) -> tuple[Sequence[Figure], str]:
    before, after = _curve(way, FIRST), _curve(way, FIRST + moved)
    rows = [Series(before, "query", f"m = {FIRST}")]
    if moved:
        rows.append(Series(after, "turned", f"m = {FIRST + moved}"))
    apart = max(abs(after[s] - before[s]) for s in before)
    ends = f"{decimals(after[0], 2)} at distance 0 to {decimals(after[MOST_DISTANCE], 2)} at 20"
    figure = series(
        rows,
        ends=(0, MOST_DISTANCE),
        span=_SPAN,
        heading="score",
        below="distance m − n, from the query back to the key",
        alt=f"{way}, query at {FIRST + moved}: the score runs from {ends}."
        + (f" At most {decimals(apart, 2)} from the curve at {FIRST}." if moved else ""),
        caption=f"One q and one k, d = 4, b = 100. {way}.",
        width=460,
        height=190,
        data={"way": way, "moved": moved},
    )
    if not moved:
        return [figure], (
            f"The query stands at {FIRST}, and the keys 0 to {MOST_DISTANCE} positions behind it. "
            "Both tokens will move on together: will this curve move? Guess for each, then look."
        )
    if apart < 1e-9:
        return [figure], (
            f"{way}: both tokens moved on by {moved}, and every score is the same. The two curves "
            "lie on each other: the score knows the distance alone."
        )
    return [figure], (
        f"{way}: both tokens moved on by {moved}, and the scores changed by up to "
        f"{decimals(apart, 2)}. The distance is the same, so the score knows more than that."
    )
