"""Which position a token has: after cached keys, and in a batch padded on the left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_04.exact import FREQUENCIES, score, whole_vector
from autograder.exercises.lesson_05.setting import CACHE, PADDING, ROUNDED, lesson_exercise
from autograder.kinds import Array, Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_ROWS, _LENGTH = 3, 6
_APART = 0.05


def _score_at(numbers: Mapping[str, Any], position: int) -> float:
    q, k, p = numbers["q"], numbers["k"], numbers["p"]
    return float(score(q, k, position, p, [float(numbers["theta"])]))


def _cached(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw keys at 0 to c − 1, one of them at p, and a query that comes after them."""
    while True:
        c = int(rng.integers(5, 40))
        numbers = {
            "q": whole_vector(rng),
            "k": whole_vector(rng),
            "c": c,
            "p": int(rng.integers(1, c)),
            "theta": pick(rng, FREQUENCIES),
        }
        here, start, after = (_score_at(numbers, position) for position in (c, 0, c + 1))
        if min(abs(here - start), abs(here - after)) > _APART:
            return numbers


def _scores_differ(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    c = numbers["c"]
    position, here, start = map(float, given)
    if position == c + 1:
        return Shown(
            False,
            f"{c} keys have the positions 0 to {c - 1}. Which one comes next?",
            misconception="off-by-one-more",
        )
    if position != c:
        return Shown(False, f"{c} keys are there, the first of them at 0: what comes next?")
    wrong = [
        at for at, value in ((c, here), (0, start)) if abs(_score_at(numbers, at) - value) > ROUNDED
    ]
    if wrong:
        return Shown(False, f"With the query at {wrong[0]} the score is another one.")
    return Shown(True, f"The key at {numbers['p']} gets another score when the query stands at 0.")


def _mask(numbers: Mapping[str, Any]) -> np.ndarray:
    return np.array([numbers[f"row{i + 1}"] for i in range(_ROWS)], dtype=int)


def _positions(numbers: Mapping[str, Any], start: int = 0) -> list[list[int]]:
    """Count the tokens of each row from ``start`` on; padding has position 0."""
    mask = _mask(numbers)
    return np.where(mask == 1, start + np.cumsum(mask, axis=1) - 1, 0).tolist()


def _padded(rng: np.random.Generator) -> Mapping[str, Any]:
    pads = rng.permutation(np.arange(_LENGTH - 1))[:_ROWS]
    rows = [[int(column >= pad) for column in range(_LENGTH)] for pad in pads.tolist()]
    return {f"row{i + 1}": row for i, row in enumerate(rows)}


def _padding_story(got: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    mask, right = _mask(numbers), np.array(_positions(numbers))
    row = int(np.argmax(np.any(got != right, axis=1)))
    story = "The first 1 of each row is at position 0, and each further 1 one position on."
    if np.array_equal(got[mask == 1], right[mask == 1]):
        story = "The tokens are right. Padding is asked to have position 0, so that none is left."
    return CounterExample(
        f"row {row + 1}, mask {mask[row].tolist()}",
        got=str([float(f"{one:.6g}") for one in got[row]]).replace(".0", ""),
        consequence=story,
    )


EXERCISES = (
    lesson_exercise(
        id="cache-restart",
        title="A new token after cached keys",
        concepts=("relative",),
        points=1,
        kind=TrueFalse(
            "restart_is_harmless",
            lambda _: False,
            Witness("after_the_cache", floats(3), _scores_differ),
            lambda numbers: CounterExample(
                f"{numbers['c']} cached keys",
                consequence="The key was turned by its own position p before it was stored. How "
                "far apart are the two really, and how far when the query is turned to 0?",
            ),
            cases=Cases("cache-restart", _cached),
            wrong="offset-forgotten",
        ),
        hints=(
            "The keys stand at 0, 1, …, c − 1. Where does the next token stand?",
            "Turn q to c, and then to 0, and take the dot product with k, turned to p.",
            "`[c, turn(q, c * theta) @ turn(k, p * theta), q @ turn(k, p * theta)]`.",
        ),
        reread=CACHE,
    ),
    lesson_exercise(
        id="padded-positions",
        title="Positions from a mask",
        concepts=("notation",),
        points=1,
        kind=Array(
            "positions_of_batch",
            _positions,
            _padding_story,
            shape=(_ROWS, _LENGTH),
            cases=Cases("padded-positions", _padded),
            wrong={
                "padding-counted": lambda n: [list(range(_LENGTH))] * _ROWS,
                "off-by-one-more": lambda n: _positions(n, 1),
            },
        ),
        hints=(
            "Make `mask = np.array([row1, row2, row3])`; in each row only the ones count.",
            "`np.cumsum(mask, axis=1)` counts 1, 2, 3, … along each row from its first token on.",
            "`np.maximum(np.cumsum(mask, axis=1) - 1, 0)`.",
        ),
        reread=PADDING,
    ),
)
