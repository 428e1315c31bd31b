"""How many multiplications each form of RoPE takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.cases import Cases
from autograder.exercises.lesson_05.setting import COSTS, lesson_exercise
from autograder.kinds import Array
from autograder.verdict import CounterExample

_FORMS = ("the matrix", "the periodic sum", "the complex product")


def _width(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"d": 2 * int(rng.integers(4, 129))}


def _right(numbers: Mapping[str, Any]) -> list[int]:
    """d² for a matrix, two an entry for the sum, four a pair for complex numbers."""
    d = numbers["d"]
    return [d * d, 2 * d, 4 * (d // 2)]


def _not_so_many(got: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    place = int(np.argmax(np.abs(got - np.array(_right(numbers), dtype=float)) > 0.5))
    stories = (
        "Each of the d entries of the result is a sum. How many products has each of these sums?",
        "There are two products entry by entry, x ∘ cos and swap(x) ∘ sin. How long is each?",
        "There are d/2 complex products. Multiply (a + 𝚒b)(c + 𝚒s) out: how many real ones is it?",
    )
    return CounterExample(
        f"{_FORMS[place]}, d = {numbers['d']}",
        got=f"{float(got[place]):.6g}",
        consequence=stories[place],
    )


EXERCISES = (
    lesson_exercise(
        id="count-products",
        title="Count the multiplications",
        concepts=("periodic-sum", "block-diagonal", "complex-rope"),
        points=1,
        kind=Array(
            "products_of_each_form",
            _right,
            _not_so_many,
            shape=(3,),
            cases=Cases("count-products", _width),
            wrong={
                "zeros-left-out": lambda n: [2 * n["d"]] * 3,
                "complex-product-counted-once": lambda n: [n["d"] ** 2, 2 * n["d"], n["d"] // 2],
            },
        ),
        hints=(
            "A row of d entries times a d×d matrix meets each of its entries once.",
            "The sum has two products for each entry; a complex product is four real ones, and "
            "there are d/2 of them.",
            "`[d**2, 2 * d, 4 * d // 2]`.",
        ),
        reread=COSTS,
    ),
)
