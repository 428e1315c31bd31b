"""Three questions from before: a score, a share and an order, from lesson 0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_00.setting import (
    ROUNDED,
    distinct,
    dot,
    mixed,
    shares,
    shares_of_scores,
    telling,
)
from autograder.exercises.lesson_01.setting import lesson_exercise
from autograder.kinds import Number, Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_REREAD = "Three questions from before"

_SCORE = telling(
    lambda rng: {"q": distinct(rng, -3, 4), "k": distinct(rng, -3, 4)},
    lambda n: dot(n["q"], n["k"]),
    lambda n: sum(n["q"]) * sum(n["k"]),
)


def _of_token(model: Any) -> Any:
    """Give one entry of what a model makes of the scores."""
    return lambda n: model(n["scores"])[n["token"] - 1]


_SHARE_SLIPS = {
    "scores-shared": _of_token(shares_of_scores),
    "exponentials-not-shared": _of_token(lambda scores: [sp.exp(one) for one in scores]),
    "divided-by-the-largest": _of_token(
        lambda scores: [sp.exp(one - max(scores)) for one in scores]
    ),
}
_SHARE = telling(
    lambda rng: {"scores": distinct(rng, -2, 3), "token": int(rng.integers(1, 4))},
    _of_token(shares),
    *_SHARE_SLIPS.values(),
)


def _score_story(given: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    products = [a * b for a, b in zip(numbers["q"], numbers["k"], strict=True)]
    return CounterExample(
        f"q = {formatting.vector(numbers['q'])}, k = {formatting.vector(numbers['k'])}",
        got=formatting.number(float(given)),
        consequence=f"Entry by entry the products are {formatting.vector(products)}. What is "
        "their sum?",
    )


def _share_story(given: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    scores = numbers["scores"]
    if not 0 < given < 1:
        after = "A share of one whole lies between 0 and 1, whatever the score is."
    else:
        after = (
            "The three shares add up to 1, and one more in the score makes a share 2.718 times as "
            "large. Work out the other two with your way: do both hold?"
        )
    case = f"scores {formatting.vector(scores)}, token {numbers['token']}"
    return CounterExample(case, got=formatting.number(float(given)), consequence=after)


def _report(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw two tokens and what the last one is said to get, once they have changed places."""
    numbers = telling(
        lambda rng: {"scores": distinct(rng, -1, 3, 2), "values": distinct(rng, -3, 9, 2)},
        lambda n: mixed(n["scores"], n["values"]),
        lambda n: mixed(n["scores"][::-1], n["values"]),
    )(rng)
    said = _exchanged(numbers) if rng.integers(2) else _left_behind(numbers)
    return {**numbers, "report": sp.Rational(round(1000 * said), 1000)}


def _exchanged(numbers: Mapping[str, Any]) -> float:
    return float(mixed(numbers["scores"][::-1], numbers["values"][::-1]))


def _left_behind(numbers: Mapping[str, Any]) -> float:
    return float(mixed(numbers["scores"][::-1], numbers["values"]))


def _reported_rightly(numbers: Mapping[str, Any]) -> bool:
    return abs(float(numbers["report"]) - _exchanged(numbers)) < ROUNDED


def _shows_what_it_gets(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    told = formatting.number(float(given))
    if abs(float(given) - _exchanged(numbers)) < ROUNDED:
        return Shown(True, f"It gets {told}, in this order as in the other.")
    if abs(float(given) - _left_behind(numbers)) < ROUNDED:
        sentence = "A token takes its value along when it moves, and not its score alone."
        return Shown(False, sentence, misconception="values-left-behind")
    return Shown(False, f"Mixed by their shares the values do not make {told}.")


EXERCISES = (
    lesson_exercise(
        id="review-score",
        title="Review: a score",
        concepts=("why-position",),
        points=1,
        kind=Number(
            "score_again",
            lambda n: dot(n["q"], n["k"]),
            _score_story,
            cases=Cases("review-score", _SCORE),
            wrong={"product-of-sums": lambda n: sum(n["q"]) * sum(n["k"])},
        ),
        hints=(
            "A score is a dot product: three products here, one for each entry.",
            "Multiply entry by entry, and add what comes out.",
            "`score_again = q @ k`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="review-share",
        title="Review: a share",
        concepts=("why-position",),
        points=1,
        kind=Number(
            "share_again",
            _of_token(shares),
            _share_story,
            cases=Cases("review-share", _SHARE),
            wrong=_SHARE_SLIPS,
        ),
        hints=(
            "The softmax has two steps. Which function makes every score positive first?",
            "e to the power of the token's score, divided by the sum of all three such numbers.",
            "`w = np.exp(scores)`, then `w[token - 1] / w.sum()`: Python counts from 0.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="review-order",
        title="Review: two tokens change places",
        concepts=("why-position",),
        points=1,
        kind=TrueFalse(
            "report_is_right",
            _reported_rightly,
            Witness("really_gets", floats(), _shows_what_it_gets),
            lambda numbers: CounterExample(
                f"the token with score {formatting.number(max(numbers['scores']))}",
                consequence="It counts most, wherever it stands. Does the report lie nearer to "
                "its value, or to the other one's?",
            ),
            cases=Cases("review-order", _report),
        ),
        hints=(
            "What changes for the last token when two others change places?",
            "Mix the two values by their shares; the order does not matter, as long as each value "
            "keeps its own share.",
            "`w = np.exp(scores)`, then `really_gets = w / w.sum() @ values`; is that `report`?",
        ),
        reread=_REREAD,
    ),
)
