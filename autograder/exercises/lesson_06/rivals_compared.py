"""What ALiBi and T5 cost, and where each of the rivals fails."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercises.lesson_04.exact import telling
from autograder.exercises.lesson_06.setting import BIASES, lesson_exercise
from autograder.formatting import array, number
from autograder.kinds import (
    Array,
    Expression,
    Match,
    Number,
    Shown,
    Step,
    TrueFalse,
    Witness,
    floats,
)
from autograder.slips import rivals
from autograder.verdict import CounterExample

_m, _n, _beta, _h, _H = sp.symbols("m n beta h H", positive=True)

_bucket = rivals.buckets_of()


def _two_distances(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw two far distances that share a bucket of T5, or do not, as often."""
    is_shared = bool(rng.integers(2))
    while True:
        near, far = sorted(int(one) for one in rng.choice(np.arange(17, 400), 2, replace=False))
        if (_bucket(near) == _bucket(far)) == is_shared and far - near < 150:
            return {"near": near, "far": far}


def _right_buckets(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    pairs = zip((numbers["near"], numbers["far"]), given, strict=True)
    wrong = [t for t, bucket in pairs if _bucket(t) != bucket]
    if wrong:
        return Shown(False, f"The distance {wrong[0]} has another bucket, of 32 up to 128.")
    told = " and ".join(f"{bucket:.0f}" for bucket in given)
    return Shown(True, f"The two distances have the buckets {told}.")


def _far_token(rng: np.random.Generator) -> Mapping[str, Any]:
    heads = int(rng.choice([4, 8]))
    h = int(rng.integers(heads // 2, heads + 1))
    slope = 2 ** (-8 * h / heads)
    distance = int(rng.uniform(0.3, 2.5) / slope) + 1
    return {"h": h, "H": heads, "distance": distance}


def _slope(n: Mapping[str, Any]) -> Any:
    return sp.Integer(2) ** sp.Rational(-8 * int(n["h"]), int(n["H"]))


def _share(n: Mapping[str, Any]) -> Any:
    return sp.exp(-_slope(n) * n["distance"])


_SHARES = {
    "penalty-for-weight": lambda n: -_slope(n) * n["distance"],
    "slopes-from-zero": lambda n: sp.exp(
        -(sp.Integer(2) ** sp.Rational(-8 * (int(n["h"]) - 1), int(n["H"]))) * n["distance"]
    ),
}


def _model(rng: np.random.Generator) -> Mapping[str, Any]:
    return {
        "buckets": int(rng.choice([16, 32, 64])),
        "H": int(rng.choice([4, 8, 12])),
        "L": int(rng.choice([100, 200, 512])),
        "d": int(rng.choice([32, 64, 128])),
    }


def _costs(t5: Any, alibi: Any = lambda n: 0) -> Callable[[Mapping[str, Any]], list[int]]:
    return lambda n: [t5(n), alibi(n), n["L"] ** 2, 2 * n["L"] * n["d"]]


_RIGHT_COSTS = _costs(lambda n: n["buckets"] * n["H"])
_COSTS = {
    "one-number-a-bucket": _costs(lambda n: n["buckets"]),
    "slopes-learned": _costs(lambda n: n["buckets"] * n["H"], lambda n: n["H"]),
}

BLANKS = (
    lesson_exercise(
        id="alibi-blanks",
        title="The penalty, and the slope of a head",
        concepts=("alibi-t5",),
        points=1,
        kind=Expression(
            (
                Step(
                    "alibi_penalty",
                    -_beta * (_m - _n),
                    consequence="A key far behind its query has a large m − n. It should lose "
                    "score, in proportion to the distance.",
                    wrong={"distance-rewarded": _beta * (_m - _n)},
                ),
                Step(
                    "head_slope",
                    2 ** (-8 * _h / _H),
                    consequence="Of 8 heads the first has the slope 1/2, and the last 1/256.",
                    wrong={
                        "slopes-rise": 2 ** (8 * _h / _H),
                        "heads-not-divided": 2 ** (-8 * _h),
                        "slopes-from-zero": 2 ** (-8 * (_h - 1) / _H),
                    },
                ),
            ),
            "m n beta h H",
            positive=True,
        ),
        hints=(
            "The first one is 0 where the query looks at itself, and −β one step before.",
            "In the worked example 2 heads have the slopes 2⁻⁴ and 2⁻⁸. With H heads the exponents "
            "are −8h/H.",
            "`-beta * (m - n)` and `2 ** (-8 * h / H)`.",
        ),
        reread=BIASES,
    ),
)

EXERCISES = (
    lesson_exercise(
        id="shared-bucket",
        title="Can T5 tell these distances apart?",
        concepts=("alibi-t5",),
        points=1,
        kind=TrueFalse(
            "told_apart",
            lambda n: _bucket(n["near"]) != _bucket(n["far"]),
            Witness("both_buckets", floats(2), _right_buckets),
            lambda n: CounterExample(
                f"the distances {n['near']} and {n['far']}",
                consequence="The bias depends on the bucket alone, and from 128 on everything is "
                "one bucket. Compute the buckets of both.",
            ),
            cases=Cases("shared-bucket", _two_distances),
        ),
        hints=(
            "Only the bucket of a distance has a number of its own. Do these two share one?",
            "Call your `t5_bucket` for both distances, with the usual 32 and 128.",
            "A bucket of 17 to 127 is `16 + int(16 * np.log(distance / 16) / np.log(8))`; from 128 "
            "on it is 31. Equal buckets: False.",
        ),
        reread=BIASES,
    ),
    lesson_exercise(
        id="far-weight",
        title="What a far token still weighs with ALiBi",
        concepts=("alibi-t5",),
        points=1,
        kind=Number(
            "far_to_near",
            _share,
            lambda got, n: CounterExample(
                f"head {n['h']} of {n['H']}, distance {n['distance']}",
                got=number(float(got)),
                consequence="The softmax takes e to the power of the score. The far score is lower "
                "by slope · distance: by which factor is its weight smaller? It lies between 0 and "
                "1.",
            ),
            cases=telling("far-weight", _far_token, [_share, *_SHARES.values()]),
            wrong=_SHARES,
        ),
        hints=(
            "Weights are exponentials of scores, divided by one and the same sum.",
            "The two scores differ by β · distance, with the slope β = 2^(−8h/H).",
            "`np.exp(-2.0 ** (-8 * h / H) * distance)`.",
        ),
        reread=BIASES,
    ),
    lesson_exercise(
        id="how-each-fails",
        title="What each does far out",
        concepts=("alibi-t5", "sinusoidal"),
        points=1,
        kind=Match(
            "far_out",
            {1: "T5 bias", 2: "ALiBi", 3: "RoPE", 4: "a learned table of positions"},
            {
                "a": "the farther a token, the less it weighs, until it is not seen",
                "b": "there is no entry for the place at all",
                "c": "all far distances have one and the same number",
                "d": "slow pairs come to angles that training never showed",
            },
            {1: "c", 2: "a", 3: "d", 4: "b"},
            {
                1: "Which bucket have the distances 200 and 2000?",
                2: "What does −β(m − n) do as the distance grows?",
                3: "Is there anything in it that is added or looked up?",
                4: "What is its row number 5000, if training had 1000 rows?",
            },
        ),
        hints=(
            "Ask of each: what does it compute at a distance that training never had?",
            "A bucket is shared, a penalty grows, an angle goes on, and a table ends.",
            "T5 shares the last bucket, **c**; the learned table ends, **b**; of the other two, "
            "which one has a penalty?",
        ),
        reread=BIASES,
    ),
    lesson_exercise(
        id="rival-costs",
        title="What is learned, and what is touched",
        concepts=("alibi-t5",),
        points=1,
        kind=Array(
            "costs_of_rivals",
            _RIGHT_COSTS,
            lambda got, n: CounterExample(
                f"{n['buckets']} buckets, H = {n['H']}, L = {n['L']}, d = {n['d']}",
                got=array(got),
                consequence="T5 learns a number for each bucket and each head, ALiBi has a formula "
                "for its slopes. A bias is added to every score of a table, and RoPE turns all "
                "entries of q and of k. Count these once more.",
            ),
            shape=(4,),
            cases=Cases("rival-costs", _model),
            wrong=_COSTS,
        ),
        hints=(
            "The first two numbers are about what training changes, the others about one head's "
            "table of L × L scores and its two tables of L × d entries.",
            "Buckets times heads; nothing; L²; and 2Ld.",
            "`[buckets * H, 0, L**2, 2 * L * d]`.",
        ),
        reread=BIASES,
    ),
)
