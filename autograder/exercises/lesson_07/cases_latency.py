"""Case 3: what a method costs at every token, against what a service may spend."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.exercises.lesson_07.cases_deciding import Decision, Entry, drawn
from autograder.exercises.lesson_07.cases_strategy import case_exercise

#: A budget stands so far from every cost, and no evidence that lets pass a rounding hides it.
_CLEAR = 1.2


def _turned(n: Mapping[str, Any], vectors: float) -> float:
    """Give the thousands of products for so many vectors in every layer: four for each pair."""
    return n["layers"] * vectors * 2 * n["d"] / 1000


def _fixed(n: Mapping[str, Any]) -> float:
    return _turned(n, n["heads"] + n["kv"])


def _every(n: Mapping[str, Any]) -> float:
    return _fixed(n) + _turned(n, n["cached"] * n["kv"])


def _in_steps(n: Mapping[str, Any]) -> float:
    return _fixed(n) + _turned(n, n["cached"] * n["kv"] / n["step"])


def _service(rng: np.random.Generator) -> Mapping[str, Any]:
    while True:
        n = {
            "layers": int(rng.choice([16, 24, 32])),
            "heads": int(rng.choice([16, 32])),
            "kv": int(rng.choice([2, 4, 8])),
            "d": int(rng.choice([64, 128])),
            "cached": int(rng.choice([8192, 16_384, 32_768])),
            "step": int(rng.choice([64, 128, 256])),
        }
        costs = [_fixed(n), _in_steps(n), _every(n), 4 * _every(n)]
        low, high = costs[(which := int(rng.integers(3))) : which + 2]
        budget = round((low * high) ** 0.5, -1)
        if low * _CLEAR < budget < high / _CLEAR:
            return {**n, "budget": int(budget)}


def _right(n: Mapping[str, Any]) -> str:
    if _every(n) <= n["budget"]:
        return "a"
    return "b" if _in_steps(n) <= n["budget"] else "c"


_ENTRIES = (
    Entry(
        "the cost when all cached keys are turned again at every token",
        _every,
        "Every layer turns each cached key of each key head, beside the new queries and keys; a "
        "pair takes four products, a vector of d entries 2d.",
        {
            "two-products-a-pair": lambda n: _every(n) / 2,
            "query-heads-for-key-heads": lambda n: _fixed(n) + _turned(n, n["cached"] * n["heads"]),
            "one-layer-only": lambda n: _every(n) / n["layers"],
        },
    ),
    Entry(
        "the cost when that is done once in so many tokens",
        _in_steps,
        "The keys that are turned again cost what they did before, but once in `step` tokens: "
        "shared out, which part of it falls to each token?",
        {
            "two-products-a-pair": lambda n: _in_steps(n) / 2,
            "query-heads-for-key-heads": lambda n: (
                _fixed(n) + _turned(n, n["cached"] * n["heads"] / n["step"])
            ),
            "one-layer-only": lambda n: _in_steps(n) / n["layers"],
        },
    ),
    Entry(
        "the cost of a fixed schedule",
        _fixed,
        "Cached keys stay as they are. What is turned for the new token: how many query heads, "
        "and how many key heads?",
        {
            "two-products-a-pair": lambda n: _fixed(n) / 2,
            "query-heads-for-key-heads": lambda n: _turned(n, 2 * n["heads"]),
            "one-layer-only": lambda n: _fixed(n) / n["layers"],
        },
    ),
)

EXERCISES = (
    case_exercise(
        id="case-latency",
        title="Case 3: choosing under latency",
        kind=Decision(
            "affordable",
            {
                "a": "follow the length at every token",
                "b": "follow the length in steps",
                "c": "one fixed schedule",
            },
            _right,
            "latency_evidence",
            _ENTRIES,
            {
                "a": "Does the first of your costs fit into the budget?",
                "b": "Does the first cost fit already? And if not, does the second?",
                "c": "The first option that fits is wanted. Is a dearer one still within the "
                "budget?",
            },
            drawn("case-latency", _service, _ENTRIES),
        ),
        hints=(
            "Count the vectors that are turned for one new token, in one layer, then multiply.",
            "One pair: four products, so 2d for a vector. The new token turns `heads + kv` "
            "vectors; all cached keys are `cached * kv` more.",
            "In thousands: `layers * 2 * d / 1000` times `heads + kv + cached * kv`, then with "
            "`cached * kv / step`, then with `heads + kv` alone.",
        ),
        reread="Case 3: choosing under latency",
    ),
)
