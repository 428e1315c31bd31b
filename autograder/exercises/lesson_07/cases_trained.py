"""Case 4: a larger base, ALiBi or T5's buckets, for a model that is or is not trained yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.exercises.lesson_07.cases_deciding import Decision, Entry, drawn
from autograder.exercises.lesson_07.cases_strategy import case_exercise

_CONCEPTS = ("long-context-cases", "base-scaling", "alibi-t5")


def bucket(distance: int, buckets: int, far: int) -> int:
    """Give T5's bucket of a distance back, among so many, the last one from ``far`` on at latest.

    Raffel et al., arXiv:1910.10683, and the code that came with it: the first half of the buckets
    hold one distance each, the others grow with the logarithm.
    """
    exact = buckets // 2
    if distance < exact:
        return distance
    share = np.log(distance / exact) / np.log(far / exact)
    return int(min(exact + np.floor(share * (buckets - exact)), buckets - 1))


def _plan(rng: np.random.Generator) -> Mapping[str, Any]:
    return {
        "weights": int(rng.choice([0, 1, 1])),
        "heads": int(rng.choice([8, 12, 16])),
        "flattest": int(rng.choice([64, 128, 256, 512])),
        "buckets": int(rng.choice([16, 32, 64])),
        "far": int(rng.choice([128, 256, 1024])),
        "near": int(rng.choice([100, 200, 300])),
        "distance": int(rng.choice([700, 900, 1500])),
    }


def _balanced(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a plan for each of the letters about as often."""
    wanted = str(rng.choice(["a", "b", "c"]))
    while True:
        n = _plan(rng)
        if _right(n) == wanted and all(_inside(n, one) for one in (n["near"], n["distance"])):
            return n


def _inside(n: Mapping[str, Any], distance: int) -> bool:
    """Whether a distance does not stand at the edge of a bucket, where rounding would decide."""
    near = {bucket(distance + step, n["buckets"], n["far"]) for step in (-1, 0, 1)}
    return len(near) == 1


def _bucket(n: Mapping[str, Any], name: str) -> int:
    return bucket(n[name], n["buckets"], n["far"])


def _reach(n: Mapping[str, Any]) -> float:
    return n["flattest"] * float(np.log(100))


def _right(n: Mapping[str, Any]) -> str:
    if n["weights"]:
        return "a"
    if _reach(n) >= n["distance"]:
        return "b"
    return "c" if _bucket(n, "near") != _bucket(n, "distance") else "a"


_ENTRIES = (
    Entry(
        "the distance at which ALiBi leaves a hundredth",
        _reach,
        "The flattest head multiplies a weight by exp(−βn), with β = 1/`flattest`. Put your "
        "distance in for n: is that 1/100?",
        {
            "fall-to-one-e-th": lambda n: n["flattest"],
            "wrong-logarithm": lambda n: n["flattest"] * 2,
        },
    ),
    Entry(
        "the bucket of the near distance",
        lambda n: _bucket(n, "near"),
        "With h = buckets/2: below h a distance is its own bucket, from there on it is h + "
        "⌊h · ln(n/h) / ln(far/h)⌋, and at most the last one.",
    ),
    Entry(
        "the bucket of the wanted distance",
        lambda n: _bucket(n, "distance"),
        "The last bucket holds all that is far, and buckets are counted from 0: can there be one "
        "with the number `buckets`, or more?",
    ),
    Entry(
        "how many numbers T5 has to learn",
        lambda n: n["buckets"] * n["heads"],
        "Each head has a bias of its own for every bucket, and all layers share them.",
        {"one-bias-for-all-heads": lambda n: n["buckets"]},
    ),
)


def _behind(letter: str, n: Mapping[str, Any]) -> str | None:
    if n["weights"]:
        return "swapped-without-training"
    return "bucket-told-apart" if letter == "c" and _right(n) == "a" else None


EXERCISES = (
    case_exercise(
        id="case-trained-model",
        title="Case 4: a larger base, ALiBi or T5",
        concepts=_CONCEPTS,
        kind=Decision(
            "mechanism",
            {"a": "RoPE with a larger base", "b": "ALiBi", "c": "T5's buckets"},
            _right,
            "mechanism_evidence",
            _ENTRIES,
            {
                "a": "The weights are still to be learnt, so any mechanism may be trained. Which "
                "is the first that passes: ALiBi, or T5?",
                "b": "If the weights are there already, which mechanism do they know? If not, "
                "compare ALiBi's reach with the distance.",
                "c": "If the weights are there already, which mechanism do they know? If not, "
                "does ALiBi pass before, and do T5's two buckets differ at all?",
            },
            drawn("case-trained-model", _balanced, _ENTRIES),
            _behind,
        ),
        hints=(
            "The reach: solve exp(−n/flattest) = 1/100 for n. The buckets: write the rule as a "
            "function of the distance, and call it twice.",
            "n = flattest · ln 100. With h = buckets/2 a far distance is in the bucket h + "
            "⌊h · ln(n/h) / ln(far/h)⌋. T5 learns one number for each bucket and head.",
            "A bucket is `min(h + int(h * np.log(n / h) / np.log(far / h)), buckets - 1)`, from h "
            "on. The list ends in `buckets * heads`. With `weights = 1` only one option is left.",
        ),
        reread="Case 4: a larger base, ALiBi or T5",
    ),
)
