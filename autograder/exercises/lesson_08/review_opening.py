"""Three questions on lesson 6: what attention turns, added waves, and the rivals' biases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_04.exact import (
    FREQUENCIES,
    Numbers,
    telling,
    whole_vector,
)
from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.formatting import array, number
from autograder.kinds import Array, Number
from autograder.verdict import CounterExample

REREAD = "Three questions from before"

_KEYS, _VALUES = ("k1", "k2"), ("v1", "v2")


def _two_keys(rng: np.random.Generator) -> Mapping[str, Any]:
    first, second = whole_vector(rng), whole_vector(rng)
    m, n1, n2 = (int(one) for one in rng.choice(np.arange(9), size=3, replace=False))
    return {
        "q": [int(one) for one in rng.choice([-2, -1, 1, 2], size=2)],
        "k1": [int(one) for one in rng.choice([-2, -1, 1, 2], size=2)],
        "k2": [int(one) for one in rng.choice([-2, -1, 1, 2], size=2)],
        "v1": first,
        "v2": second,
        "places": [m, n1, n2],
        "theta": pick(rng, FREQUENCIES),
    }


def _attended(divisor: float = np.sqrt(2), turn: int = 1, values: int = 0) -> Any:
    """Give attention's result for one query; `turn` and `values` say what positions turn."""

    def result(n: Numbers) -> list[float]:
        (m, *keys), theta = n["places"], float(n["theta"])
        angles = np.array([m, *keys]) * theta
        q = _turned(n["q"], turn * angles[0])
        scores = [q @ _turned(n[k], turn * at) for k, at in zip(_KEYS, angles[1:], strict=True)]
        weights = np.exp(np.array(scores) / divisor)
        mixed = [_turned(n[v], values * at) for v, at in zip(_VALUES, angles[1:], strict=True)]
        return (weights / weights.sum() @ np.array(mixed)).tolist()

    return result


def _turned(x: Any, angle: float) -> np.ndarray:
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])


_ATTENDED = {
    "values-turned": _attended(values=1),
    "scale-missing": _attended(divisor=1),
    "plain-dot-product": _attended(turn=0),
}


def _between(got: np.ndarray, n: Numbers) -> CounterExample:
    one, other = np.array(n["v1"], dtype=float), np.array(n["v2"], dtype=float)
    way = other - one
    share = float((got - one) @ way / (way @ way))
    if np.hypot(*(got - one - share * way)) > 5e-3 or not 0 < share < 1:
        story = "Two shares that add up to 1 lead to a point between v1 and v2. Yours is not there."
    else:
        story = (
            f"Yours gives the second key the share {number(share)}. Which share follows from the "
            "two scores, each divided by √d?"
        )
    return CounterExample("one query, two keys", got=array(got), consequence=story)


def _two_places(rng: np.random.Generator) -> Mapping[str, Any]:
    m = int(rng.integers(3, 40))
    chosen = sorted(rng.choice(len(FREQUENCIES), size=2, replace=False).tolist())[::-1]
    return {"m": m, "n": m + int(rng.integers(2, 9)), "theta": [FREQUENCIES[i] for i in chosen]}


def _wave_product(n: Numbers) -> Any:
    return sum(sp.cos((n["m"] - n["n"]) * one) for one in n["theta"])


_WAVES = {
    "cosine-of-the-sum": lambda n: sum(sp.cos((n["m"] + n["n"]) * one) for one in n["theta"]),
    "sines-alone": lambda n: sum(sp.sin(n["m"] * one) * sp.sin(n["n"] * one) for one in n["theta"]),
    "equal-frequencies": lambda n: 2 * sp.cos((n["m"] - n["n"]) * n["theta"][0]),
}

#: So far from a whole number must the place of a bucket be.
_CLEAR = 0.1


def _far_key(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a head, and a key whose distance lies clearly within one of the wide buckets."""
    while True:
        heads = int(rng.choice([4, 8, 16]))
        buckets = int(rng.choice([8, 16, 32]))
        longest = buckets * int(rng.choice([4, 8]))
        distance = int(rng.integers(buckets // 2 + 1, longest))
        n = int(rng.integers(0, 300))
        place = _place(distance, buckets, longest)
        if _CLEAR < place % 1 < 1 - _CLEAR:
            return {
                "H": heads,
                "h": int(rng.integers(2, heads)),
                "m": n + distance,
                "n": n,
                "buckets": buckets,
                "longest": longest,
            }


def _place(distance: int, buckets: int, longest: int) -> float:
    first = buckets // 2
    return float(first + first * np.log(distance / first) / np.log(longest / first))


def _bias_and_bucket(slope: Any = None, sign: int = -1, cut: Any = np.floor) -> Any:
    def both(n: Numbers) -> list[Any]:
        power = sp.Rational(-8 * n["h"], n["H"]) if slope is None else slope(n)
        distance = n["m"] - n["n"]
        bucket = int(cut(_place(distance, n["buckets"], n["longest"])))
        return [sign * sp.Integer(2) ** power * distance, min(bucket, n["buckets"] - 1)]

    return both


_BIASES = {
    "distance-rewarded": _bias_and_bucket(sign=1),
    "slopes-from-zero": _bias_and_bucket(lambda n: sp.Rational(-8 * (n["h"] - 1), n["H"])),
    "heads-not-divided": _bias_and_bucket(lambda n: sp.Integer(-8 * n["h"])),
    "bucket-rounded": _bias_and_bucket(cut=np.ceil),
}


def _bias_story(got: np.ndarray, n: Numbers) -> CounterExample:
    bias, bucket = got
    slope = -float(bias) / (n["m"] - n["n"])
    first = n["buckets"] // 2
    return CounterExample(
        f"head {n['h']} of {n['H']}, distance {n['m'] - n['n']}",
        got=array(got),
        consequence=f"Your slope is {number(slope)}: is that 2^(−8h/H)? And your bucket is "
        f"{number(float(bucket))}, where {first} begins at distance {first} and {2 * first - 1} "
        f"is the last one: the logarithm runs from {first} to {n['longest']}.",
    )


def _cases(key: str, draw: Any, right: Any, wrong: Mapping[str, Any]) -> Any:
    return telling(key, draw, [right, *wrong.values()])


EXERCISES = (
    lesson_exercise(
        id="review-two-keys",
        title="Review: one query and two keys",
        concepts=("tokens",),
        points=1,
        kind=Array(
            "attended_value",
            _attended(),
            _between,
            shape=(2,),
            cases=_cases("review-two-keys", _two_keys, _attended(), _ATTENDED),
            wrong=_ATTENDED,
        ),
        hints=(
            "Of q, k and v, which are turned to their positions?",
            "Each score is q · k with the key turned by (n − m)θ, divided by √2. Then the softmax.",
            "With both scores in `s`: `w = np.exp(s) / np.exp(s).sum()`, and the answer is "
            "`w[0] * v1 + w[1] * v2`.",
        ),
        reread=REREAD,
    ),
    lesson_exercise(
        id="review-wave-product",
        title="Review: two sinusoidal embeddings, multiplied",
        concepts=("sinusoidal",),
        points=1,
        kind=Number(
            "wave_product",
            _wave_product,
            lambda got, n: CounterExample(
                f"m = {n['m']}, n = {n['n']}",
                got=number(float(got)),
                consequence="At m = n it must be the squared length of PE(m): sin² + cos² for each "
                "of two frequencies. And moving both by one must leave it. Does yours do both?",
            ),
            cases=_cases("review-wave-product", _two_places, _wave_product, _WAVES),
            wrong=_WAVES,
        ),
        hints=(
            "Multiply PE(m) · PE(n) out: which two products does each frequency give?",
            "sin mθ sin nθ + cos mθ cos nθ = cos((m − n)θ), for each of the two frequencies.",
            "`np.cos((m - n) * theta[0]) + np.cos((m - n) * theta[1])`.",
        ),
        reread=REREAD,
    ),
    lesson_exercise(
        id="review-bias-bucket",
        title="Review: a bias and a bucket",
        concepts=("alibi-t5",),
        points=1,
        kind=Array(
            "bias_and_bucket",
            _bias_and_bucket(),
            _bias_story,
            shape=(2,),
            cases=_cases("review-bias-bucket", _far_key, _bias_and_bucket(), _BIASES),
            wrong=_BIASES,
        ),
        hints=(
            "Both depend on the distance m − n alone. What is it?",
            "ALiBi: −2^(−8h/H) times the distance. T5: with f half the buckets and M the longest, "
            "f + f · ln(t/f)/ln(M/f), cut down.",
            "`t = m - n` and `f = buckets // 2`; then `[-2 ** (-8 * h / H) * t, "
            "f + int(f * np.log(t / f) / np.log(longest / f))]`.",
        ),
        reread=REREAD,
    ),
)
