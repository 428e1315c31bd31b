"""The scores of one query and one key at all pairs of positions, as a picture."""

import random
from collections.abc import Sequence

import ipywidgets
import numpy as np

from ropelib.encoding import rope
from ropelib.figures import Figure, Series, heat_map, series
from ropelib.figures.matrix import decimals
from ropelib.frequencies import frequencies
from ropelib.widgets.frame import choice, frame, steps

COUNT = 12
MOST_DISTANCE = 7
_Q = np.array([2.0, 0.5, -0.5, 0.5])
_K = np.array([0.5, -2.0, -1.0, -1.0])
# Of base 10000 the second pair would hardly move in twelve positions.
_BASE = 100.0
# All scores of all the ways lie in it, so that one colour is one number everywhere.
_SPAN = (-5.2, 5.2)
_NONE = "none yet"

# By name: the label, the formula, and what a broken diagonal says further.
_WAYS = {
    "turned": ("turned (RoPE)", "q R(m) · k R(n)", ""),
    "added": (
        "position added",
        "(q + PE(m)) · (k + PE(n)), with the sinusoidal PE",
        "The terms q · PE(n) and PE(m) · k see each position by itself.",
    ),
    "frequencies": (
        "different frequencies for q and k",
        "q R(m) · k R(2n): k turns with 2θ in place of θ",
        "Here 2n − m counts: the score stays the same where two steps of m go with one of n.",
    ),
    "backwards": (
        "k turned backwards",
        "q R(m) · k R(−n)",
        "Here m + n counts: the score stays the same along the other diagonals.",
    ),
    "learned": (
        "learned absolute",
        "(q + p(m)) · (k + p(n)), with a vector p(m) of its own for each position",
        "p(m) and p(n) know nothing of the distance between them.",
    ),
}


def score_picture() -> ipywidgets.VBox:
    """Return a widget which shows the score over positions m and n, with one diagonal marked.

    It answers: along which lines is the score constant, and which switch breaks that?
    """
    distances = [(_signed(d), d) for d in range(-MOST_DISTANCE, MOST_DISTANCE + 1)]
    controls = {
        "way": choice("Position comes in as", [(_WAYS[way][0], way) for way in _WAYS]),
        "distance": steps("Diagonal n − m", [(_NONE, _NONE), *distances]),
    }
    question = "Along which lines is the score constant, and which switch breaks that?"
    return frame(question, controls, _draw)


def learned_positions() -> np.ndarray:
    """Return a fixed vector for each position, which could as well have been learned."""
    chance = random.Random(1)
    return np.array([[round(2 * chance.random() - 1, 1) for _ in _Q] for _ in range(COUNT)])


def _draw(way: str, distance: int | str) -> tuple[Sequence[Figure], str]:
    label, formula, _ = _WAYS[way]
    scores = _drawn_scores(way)
    hidden, shown = distance == _NONE, scores
    if hidden:
        # Only the first row: the question comes before its answer.
        shown = np.where(np.arange(COUNT)[:, None] == 0, scores, np.nan)
    state = {"way": way, "distance": distance}
    along = {} if hidden else _along(scores, distance)
    picture = heat_map(
        shown,
        span=_SPAN,
        diagonal=None if hidden else distance,
        down="m, position of q",
        across="n, position of k",
        heading="score",
        alt=_alt(label, distance, along, scores),
        caption=f"Score = {formula}. q = {_row(_Q)}, k = {_row(_K)}"
        + ("." if way == "learned" else "; θ = (1, 0.1), from b = 100."),
        data=state,
    )
    if hidden:
        return [picture], (
            f"Only the row m = 0 is shown. Predict the row m = 1 for '{label}'; then choose a "
            "diagonal, and the whole picture appears."
        )
    values = list(along.values())
    plot = series(
        [Series(along, "turned" if way == "turned" else "other")],
        ends=(0, COUNT - 1),
        span=_SPAN,
        heading="score",
        below=f"m along the diagonal n − m = {_signed(distance)}",
        alt=f"The {len(values)} scores of the marked diagonal {_range(values)}.",
        caption="The scores along the marked diagonal, from its top to its bottom.",
        data=state,
    )
    return [picture, plot], _say(way, distance, values)


def _drawn_scores(way: str) -> np.ndarray:
    """Return the scores of q at m with k at n, by row and column."""
    m, theta = np.arange(COUNT), frequencies(len(_Q), _BASE)
    q, k = np.tile(_Q, (COUNT, 1)), np.tile(_K, (COUNT, 1))
    if way == "added":
        # (0, 1) turned backwards by mθ is (sin mθ, cos mθ): the sinusoidal embedding.
        pe = rope(np.tile([0.0, 1.0], (COUNT, len(theta))), -m, theta)
        return (q + pe) @ (k + pe).T
    if way == "learned":
        return (q + learned_positions()) @ (k + learned_positions()).T
    of_k = {"turned": m, "frequencies": 2 * m, "backwards": -m}[way]
    return rope(q, m, theta) @ rope(k, of_k, theta).T


def _along(scores: np.ndarray, distance: int) -> dict[int, float]:
    """Return by m the scores at (m, m + distance)."""
    return {m: scores[m, m + distance] for m in range(COUNT) if 0 <= m + distance < COUNT}


def _say(way: str, distance: int, values: list[float]) -> str:
    line = f"On the diagonal n − m = {_signed(distance)}"
    if np.ptp(values) < 1e-9:
        return (
            f"{line} all {len(values)} scores are {decimals(values[0], 2)}: "
            "they do not change while the distance stays. Is it so on every diagonal?"
        )
    return f"{line} the scores {_range(values)}, although the distance stays. {_WAYS[way][2]}"


def _range(values: list[float]) -> str:
    low, high = decimals(min(values), 2), decimals(max(values), 2)
    return f"are all {low}" if np.ptp(values) < 1e-9 else f"run from {low} to {high}"


def _alt(label: str, distance: int | str, along: dict[int, float], scores: np.ndarray) -> str:
    if not along:
        row = ", ".join(decimals(score, 2) for score in scores[0])
        return f"{label}: scores of q at m = 0 with k at n = 0 to {COUNT - 1}: {row}. Rest empty."
    return (
        f"{label}: scores of q at m with k at n, both from 0 to {COUNT - 1}. On the marked "
        f"diagonal n − m = {_signed(distance)} the {len(along)} scores "
        f"{_range(list(along.values()))}."
    )


def _signed(distance: int) -> str:
    return str(distance).replace("-", "−")


def _row(vector: np.ndarray) -> str:
    return f"({', '.join(f'{entry:g}' for entry in vector)})".replace("-", "−")
