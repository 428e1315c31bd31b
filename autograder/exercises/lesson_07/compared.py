"""LongRoPE in numbers, and all ways compared by their periods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_07 import ways
from autograder.exercises.lesson_07.setting import (
    COMPARED,
    SEARCHED,
    TURN,
    Numbers,
    lesson_exercise,
    told_apart,
    usual,
)
from autograder.formatting import vector
from autograder.kinds import Array, Match
from autograder.verdict import CounterExample


def _searched(rng: np.random.Generator) -> Mapping[str, Any]:
    trained, s = int(rng.choice([1024, 2048, 4096, 8192])), int(rng.choice([4, 8, 16, 32]))
    second = sp.Rational(int(rng.integers(11, 20)), 10)
    third = sp.Rational(int(rng.integers(5 * s, 9 * s)), 10)
    return {
        "b": int(rng.choice([64, 125, 1000])),
        "factors": [sp.Integer(1), second, third],
        "trained": trained,
        "longer": trained * s,
    }


def _longrope(n: Numbers, each: Any = lambda theta, factor, s: theta / factor) -> list[Any]:
    """Give the three frequencies at d = 6, and the attention factor."""
    s = sp.Integer(n["longer"]) / n["trained"]
    theta = [sp.Integer(n["b"]) ** sp.Rational(-2 * i, 6) for i in range(3)]
    scaled = [each(one, factor, s) for one, factor in zip(theta, n["factors"], strict=True)]
    return [*scaled, sp.sqrt(1 + sp.log(s) / sp.log(n["trained"]))]


_LONGROPE_SLIPS = {
    "one-factor-for-all-pairs": lambda n: _longrope(n, lambda theta, _factor, s: theta / s),
    "multiplied-by-searched-factors": lambda n: _longrope(n, lambda theta, f, _s: theta * f),
}


def _longrope_story(given: np.ndarray, n: Numbers) -> CounterExample:
    return CounterExample(
        f"factors {vector(np.array(n['factors'], dtype=float))}",
        got=vector(given),
        consequence="The first factor is 1 and leaves θ₁ = 1; the others divide θ₂ and θ₃. The "
        "fourth number is √(1 + ln s/ln L) with s = L′/L, a little above 1.",
    )


def _counts(n: Numbers, turn: float = TURN, within: bool = False) -> list[int]:
    """Count the pairs that need longer than L′ for a turn: unscaled, interpolated, larger base."""
    s = n["longer"] / n["trained"]
    base = ways.scaled_base(n["d"], n["b"], n["trained"], n["longer"])
    schedules = usual(n["d"], n["b"]), usual(n["d"], n["b"]) / s, usual(n["d"], base)
    found = [int(np.sum(turn / theta > n["longer"])) for theta in schedules]
    return [n["d"] // 2 - one for one in found] if within else found


_COUNT_SLIPS = {
    "pairs-within-counted": lambda n: _counts(n, within=True),
    "turns-of-one-radian": lambda n: _counts(n, turn=1.0),
}


def _a_model(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a model in which no period is so near to L′ that rounding would decide."""
    while True:
        trained = int(rng.choice([1024, 2048, 4096]))
        n = {
            "d": int(rng.choice([16, 32, 64, 128])),
            "b": int(rng.choice([10_000, 50_000, 500_000])),
            "trained": trained,
            "longer": trained * int(rng.choice([2, 4, 8, 16])),
        }
        if _counts(n, TURN * 0.999) == _counts(n) == _counts(n, TURN * 1.001):
            return n


def _count_story(given: np.ndarray, n: Numbers) -> CounterExample:
    return CounterExample(
        f"L = {n['trained']}, L′ = {n['longer']}",
        got=vector(given),
        consequence="A pair needs longer than the text where 2π/θ is larger than L′. Interpolated, "
        "every period is L′/L times as long: then it is the same pairs as for 2π/θ > L before.",
    )


EXERCISES = (
    lesson_exercise(
        id="longrope-numbers",
        title="LongRoPE's numbers",
        concepts=("scaled-thetas",),
        points=1,
        kind=Array(
            "three_thetas_and_factor",
            _longrope,
            _longrope_story,
            shape=(4,),
            cases=told_apart("longrope-numbers", _searched, (_longrope, *_LONGROPE_SLIPS.values())),
            wrong=_LONGROPE_SLIPS,
        ),
        hints=(
            "Each frequency is divided by its own factor; the attention factor comes last.",
            "θ_j = b^(−2(j−1)/6), and s = L′/L. The attention factor is √(1 + ln s/ln L).",
            "`theta = b ** (-np.arange(0, 6, 2) / 6)`, then `[*(theta / factors), "
            "np.sqrt(1 + np.log(longer / trained) / np.log(trained))]`.",
        ),
        reread=SEARCHED,
    ),
)

COMPARING = (
    lesson_exercise(
        id="pairs-beyond",
        title="Which pairs never come round?",
        concepts=("scaled-thetas", "base-scaling"),
        points=1,
        kind=Array(
            "pairs_beyond",
            _counts,
            _count_story,
            shape=(3,),
            cases=told_apart("pairs-beyond", _a_model, (_counts, *_COUNT_SLIPS.values())),
            wrong=_COUNT_SLIPS,
        ),
        hints=(
            "Make three arrays of frequencies, and count the periods that are longer than L′.",
            "θ, θ · L/L′, and the frequencies of the base λb. `np.sum(2 * np.pi / theta > longer)` "
            "counts.",
            "The larger base is `b * (longer / trained) ** (d / (d - 2))`; the rest is three times "
            "the same count.",
        ),
        reread=COMPARED,
    ),
    lesson_exercise(
        id="ways-matched",
        title="Who does what?",
        concepts=("scaled-thetas", "base-scaling", "interpolation"),
        points=1,
        kind=Match(
            "way_does",
            {
                1: "interpolation",
                2: "a larger base",
                3: "YaRN",
                4: "dynamic NTK",
                5: "partial rotary",
            },
            {
                "a": "some pairs have no period at all",
                "b": "every period grows by 8",
                "c": "the periods stay as they are until the text is longer than L",
                "d": "the first period alone stays, and each later one grows more",
                "e": "several fast pairs stay exactly, and several slow ones grow by exactly 8",
            },
            {1: "b", 2: "d", 3: "e", 4: "c", 5: "a"},
            {
                1: "One factor divides all frequencies. What does it do to the first period?",
                2: "The first pair has the exponent 0. Which pairs have another one?",
                3: "γ is clipped: it is exactly 1 above 32 turns, and exactly 0 below 1 turn.",
                4: "Its factor is max(1, length/L). What is it for a short text?",
                5: "θ = 0 for the pairs behind. After how many positions are they round?",
            },
        ),
        hints=(
            "Look at the first pair and the last one in each way, and at the pairs beside them.",
            "A power of λ grows from pair to pair; a clipped ramp has flat ends.",
            "Interpolation is b, and partial rotary is a. Which of the others looks at the length "
            "of the text in hand?",
        ),
        reread=COMPARED,
    ),
)
