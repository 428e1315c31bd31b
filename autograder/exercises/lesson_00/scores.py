"""Scores as dot products, and the shares that a softmax makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_00.setting import (
    distinct,
    dot,
    lesson_exercise,
    shares,
    shares_of_scores,
    telling,
)
from autograder.kinds import Array, Number
from autograder.verdict import CounterExample

_KEYS = ("k1", "k2", "k3")


def entries_crossed(q: list[int], k: list[int]) -> int:
    """Give what comes out when each entry meets the other one's partner."""
    return q[0] * k[1] + q[1] * k[0]


def product_of_sums(q: list[int], k: list[int]) -> int:
    """Give what comes out when the entries are added before they are multiplied."""
    return sum(q) * sum(k)


def _query_and_key(rng: np.random.Generator) -> Mapping[str, Any]:
    while True:
        drawn = {"q": distinct(rng, -4, 5, 2), "k": distinct(rng, -4, 5, 2)}
        if all(drawn["q"]) and all(drawn["k"]):
            return drawn


def _three_scores(rng: np.random.Generator) -> Mapping[str, Any]:
    while True:
        scores = distinct(rng, -1, 3)
        # three in a row have the shares of the worked example
        if max(scores) - min(scores) > 2:
            return {"scores": scores}


def _query_and_three_keys(rng: np.random.Generator) -> Mapping[str, Any]:
    while True:
        drawn = {"q": distinct(rng, -2, 2, 2)}
        drawn |= {name: rng.integers(-2, 3, size=2).tolist() for name in _KEYS}
        scores = scores_of(drawn)
        apart = max(scores) - min(scores)
        if len(set(scores)) == len(_KEYS) and sum(scores) > 0 and apart in (3, 4):
            return drawn


def scores_of(numbers: Mapping[str, Any]) -> list[int]:
    """Give the score of the query with each of the three keys."""
    return [dot(numbers["q"], numbers[key]) for key in _KEYS]


def _product(of: Any) -> Any:
    return lambda n: of(n["q"], n["k"])


_SCORE_SLIPS = {
    "entries-crossed": _product(entries_crossed),
    "product-of-sums": _product(product_of_sums),
}
_SCORE = Cases(
    "first-score", telling(_query_and_key, _product(dot), *_SCORE_SLIPS.values(), lambda _: 0)
)

_SHARE_SLIPS = {
    "scores-shared": shares_of_scores,
    "exponentials-not-shared": lambda scores: [np.e**score for score in scores],
    "divided-by-the-largest": lambda scores: [np.e ** (score - max(scores)) for score in scores],
}


def _slips(scores: Any) -> Mapping[str, Any]:
    """Give the wrong ideas about shares, from the numbers of a case."""
    return {
        idea: lambda n, of=of: of(scores(n))  # each model keeps its own
        for idea, of in _SHARE_SLIPS.items()
    }


def _score_story(given: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    q, k = numbers["q"], numbers["k"]
    return CounterExample(
        f"q = {formatting.vector(q)}, k = {formatting.vector(k)}",
        got=formatting.number(float(given)),
        consequence=f"The two products are {formatting.number(q[0] * k[0])} and "
        f"{formatting.number(q[1] * k[1])}. What is their sum?",
    )


def shares_story(given: np.ndarray, _numbers: Mapping[str, Any]) -> CounterExample:
    """Say what shares must do and these do not."""
    total = float(np.sum(given))
    if abs(total - 1) > 2e-3:
        after = f"They add up to {formatting.number(total)}, and shares of a whole add up to 1."
    elif np.any(given <= 0):
        after = "A share is never 0 or below it: e to any power is above 0."
    else:
        after = (
            "They add up to 1, as they should. Between two tokens whose scores differ by 1, the "
            "share must be 2.718 times as large: is it?"
        )
    return CounterExample("your three shares", got=formatting.vector(given), consequence=after)


EXERCISES = (
    lesson_exercise(
        id="first-score",
        title="A score: the dot product of q and k",
        concepts=("why-position",),
        points=1,
        kind=Number("first_score", _product(dot), _score_story, cases=_SCORE, wrong=_SCORE_SLIPS),
        hints=(
            "Multiply first entry by first entry, and second by second.",
            "Then add the two products. Mind the signs.",
            "`first_score = q[0] * k[0] + q[1] * k[1]`, or for short `q @ k`.",
        ),
        reread="How an answer is checked",
    ),
    lesson_exercise(
        id="softmax-blanks",
        title="Shares of three scores, with two blanks",
        concepts=("why-position",),
        points=1,
        kind=Array(
            "softmax_shares",
            lambda n: shares(n["scores"]),
            shares_story,
            shape=(3,),
            cases=Cases("softmax-blanks", _three_scores),
            wrong=_slips(lambda n: n["scores"]),
        ),
        hints=(
            "The total is that of the three exponentials, and each share is a part of it.",
            "`exponentials.sum()` adds up the entries of an array.",
            "`softmax_shares = exponentials / total` divides all three at once.",
        ),
        reread="From scores to shares",
    ),
    lesson_exercise(
        id="attention-shares",
        title="Shares of three tokens, from q and the keys",
        concepts=("why-position",),
        points=2,
        kind=Array(
            "token_shares",
            lambda n: shares(scores_of(n)),
            shares_story,
            shape=(3,),
            cases=Cases("attention-shares", _query_and_three_keys),
            wrong=_slips(scores_of),
        ),
        hints=(
            "Two steps: first the three scores, then the shares that they make.",
            "`scores = np.array([q @ k1, q @ k2, q @ k3])`; then e to the power of each.",
            "`exponentials = np.exp(scores)`, and `token_shares` is that divided by its sum.",
        ),
        reread="From scores to shares",
    ),
)
