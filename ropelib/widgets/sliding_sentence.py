"""Two words of a sentence which slides along: what changes, and what stays."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import ipywidgets
import numpy as np

from ropelib.encoding import rope
from ropelib.figures import Arrow, Figure, Series, Word, plane, sentence, series
from ropelib.figures.matrix import decimals
from ropelib.frequencies import frequencies
from ropelib.widgets.frame import choice, frame, steps

MOST_START = 16
_LAST = 22
# All vectors and all scores of both sentences fit, so that the scales stay.
_REACH, _SPAN = 3.1, (-3.0, 5.0)


@dataclass(frozen=True)
class Pair:
    """Two words, with their vectors and their places in a sentence which starts at 1."""

    query: str
    key: str
    q: tuple[float, float]
    k: tuple[float, float]
    places: tuple[int, int]

    @property
    def name(self) -> str:
        """The two words as they stand."""
        return f"'{self.query} … {self.key}'"

    def positions(self, start: int) -> tuple[int, int]:
        """Return m and n when the sentence starts at ``start``."""
        return self.places[0] + start - 1, self.places[1] + start - 1


PAIRS = (
    Pair("cat", "sleeping", (2.0, 0.5), (1.5, -0.5), (2, 4)),
    Pair("model", "predicts", (1.0, -1.5), (1.0, -1.0), (4, 6)),
)


def sliding_sentence() -> ipywidgets.VBox:
    """Return a widget which slides two words along the positions, their distance kept.

    It answers: which of the two scores stays the same while the sentence slides?
    """
    starts = [(str(start), start) for start in range(1, MOST_START + 1)]
    controls = {
        "pair": choice("Sentence", [(pair.name, pair) for pair in PAIRS]),
        "start": steps("Sentence starts at position", starts),
    }
    question = "The sentence slides along. Which of the two scores stays the same, and why?"
    return frame(question, controls, _draw)


def _draw(pair: Pair, start: int) -> tuple[Sequence[Figure], str]:
    m, n = pair.positions(start)
    state = {"sentence": f"{pair.query},{pair.key}", "start": start}
    tokens = sentence(
        [
            Word(pair.query, m, "query", "q"),
            *(Word("", between, "muted", "…") for between in range(m + 1, n)),
            Word(pair.key, n, "key", "k"),
        ],
        last=_LAST,
        before=pair.places if start > 1 else (),
        between=f"n − m = {n - m}",
        alt=f"'{pair.query}' stands at m = {m} and '{pair.key}' at n = {n}, {n - m} apart, on "
        f"positions 0 to {_LAST}.",
        caption=f"'{pair.query}' has q = {_row(pair.q)}, '{pair.key}' k = {_row(pair.k)}; θ = 1."
        + (" Dashed: their first places." if start > 1 else ""),
        data=state,
    )
    turned, added = _drawn_turned(pair, m, n), _drawn_added(pair, m, n)
    planes = [
        _plane(pair, turned, f"Turned: q R({m}) and k R({n})", state),
        _plane(pair, added, f"Added: q + PE({m}) and k + PE({n})", state),
    ]
    passed = {s: pair.positions(s) for s in range(1, start + 1)}
    of_turned = {s: _score(_drawn_turned(pair, *at)) for s, at in passed.items()}
    of_added = {s: _score(_drawn_added(pair, *at)) for s, at in passed.items()}
    plot = series(
        [Series(of_added, "other", "added"), Series(of_turned, "turned", "turned")],
        ends=(1, MOST_START),
        span=_SPAN,
        now=start,
        heading="score",
        below="where the sentence starts",
        alt=f"Both scores, for the sentence starting at 1 to {start}. At {start}: turned "
        f"{decimals(of_turned[start], 2)}, added {decimals(of_added[start], 2)}.",
        caption="The curves grow while the sentence slides.",
        width=250,
        data=state,
    )
    said = _say(pair, (m, n), turned, of_turned, of_added)
    return [tokens, *planes, plot], said


def _drawn_turned(pair: Pair, m: int, n: int) -> np.ndarray:
    """Return both vectors, turned by their positions."""
    return rope([pair.q, pair.k], [m, n], frequencies(2))


def _drawn_added(pair: Pair, m: int, n: int) -> np.ndarray:
    """Return both vectors, each with the sinusoidal embedding of its position added."""
    # (0, 1) turned backwards by m is (sin m, cos m).
    return np.array([pair.q, pair.k]) + rope([[0.0, 1.0]] * 2, [-m, -n], frequencies(2))


def _score(vectors: np.ndarray) -> float:
    return float(vectors[0] @ vectors[1])


def _plane(pair: Pair, vectors: np.ndarray, caption: str, state: dict) -> Figure:
    (ax, ay), (bx, by) = vectors
    from_q = math.atan2(ay, ax)
    between = math.remainder(math.atan2(by, bx) - from_q, math.tau)
    return plane(
        [Arrow(ax, ay, "query", pair.query), Arrow(bx, by, "key", pair.key)],
        alt=f"'{pair.query}' is {_pair(vectors[0])}, '{pair.key}' {_pair(vectors[1])}; "
        f"from one to the other is {_degrees(between)}.",
        caption=caption,
        angle=(from_q, between),
        size=205,
        reach=_REACH,
        data=state,
    )


def _say(
    pair: Pair,
    positions: tuple[int, int],
    turned: np.ndarray,
    of_turned: dict[int, float],
    of_added: dict[int, float],
) -> str:
    start = max(of_turned)
    at = f"'{pair.query}' stands at {positions[0]} and '{pair.key}' at {positions[1]}"
    by_turning, by_adding = decimals(of_turned[start], 2), decimals(of_added[start], 2)
    if start == 1:
        return (
            f"{at}. Turned, their score is {by_turning}; with the position added it is "
            f"{by_adding}. Predict: which of the two changes when the sentence slides along?"
        )
    first = f"{pair.places[0]} and {pair.places[1]}"
    same = abs(of_turned[start] - of_turned[1]) < 1e-9
    before = "as" if same else f"and not {decimals(of_turned[1], 2)} as"
    return (
        f"{at}. Both have turned by {start - 1} rad more than at {first}: '{pair.query}' is "
        f"{_pair(turned[0])} now, and the score is {by_turning}, {before} there. "
        f"With the position added the score is {by_adding}; there it was "
        f"{decimals(of_added[1], 2)}."
    )


def _pair(row: Sequence[float]) -> str:
    return f"({decimals(row[0], 2)}, {decimals(row[1], 2)})"


def _degrees(radians: float) -> str:
    return f"{math.degrees(radians):.0f}°".replace("-", "−")


def _row(vector: Sequence[float]) -> str:
    return f"({', '.join(f'{entry:g}' for entry in vector)})".replace("-", "−")
