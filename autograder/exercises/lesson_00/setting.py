"""What the questions on attention without positions share: scores, shares, what is mixed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import combinations
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercise import Exercise

LESSON = "00-start-here"

lesson_exercise = partial(Exercise, lesson=LESSON)

#: Three decimals will do for a witness; what is further apart than the second is told apart.
ROUNDED, APART = 6e-4, 0.03

#: From the numbers of a case to a number or several.
Model = Callable[[Mapping[str, Any]], Any]


def dot(q: Sequence[Any], k: Sequence[Any]) -> Any:
    """Give the dot product, exactly."""
    return sum(a * b for a, b in zip(q, k, strict=True))


def shares(scores: Sequence[Any]) -> list[sp.Expr]:
    """Give the softmax of some scores, exactly."""
    exponentials = [sp.exp(score) for score in scores]
    return [one / sum(exponentials) for one in exponentials]


def shares_of_scores(scores: Sequence[Any]) -> list[sp.Expr]:
    """Give each score divided by their sum: the softmax without its exponentials."""
    return [sp.Rational(score, sum(scores)) for score in scores]


def mixed(scores: Sequence[Any], values: Sequence[Any]) -> sp.Expr:
    """Give what attention passes on: the values, mixed by the shares."""
    return dot(shares(scores), values)


def distinct(rng: np.random.Generator, low: int, high: int, count: int = 3) -> list[int]:
    """Draw different whole numbers from ``low`` to ``high``, with a sum above 0, in any order."""
    while True:
        drawn = rng.permutation(np.arange(low, high + 1))[:count].tolist()
        if sum(drawn) > 0:
            return drawn


def telling(
    draw: Callable[[np.random.Generator], Mapping[str, Any]], *models: Model
) -> Callable[[np.random.Generator], Mapping[str, Any]]:
    """Draw again until the models give results that can be told apart."""

    def drawn(rng: np.random.Generator) -> Mapping[str, Any]:
        while True:
            numbers = draw(rng)
            results = [np.array(model(numbers), dtype=float) for model in models]
            if all(np.max(np.abs(one - other)) > APART for one, other in combinations(results, 2)):
                return numbers

    return drawn
