"""YaRN in symbols and numbers: two ramps, and what becomes of the scores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_07 import ways
from autograder.exercises.lesson_07.setting import (
    RAMP,
    TURN,
    L,
    Numbers,
    lesson_exercise,
    s,
    theta,
    told_apart,
    usual,
)
from autograder.formatting import number, vector
from autograder.kinds import Array, Expression, Step
from autograder.verdict import CounterExample

gamma, r = sp.symbols("gamma r", positive=True)


def _gammas(n: Numbers, radians: bool = False, reverse: bool = False) -> list[float]:
    """Give γ of pair j by the turns it makes, and by its index."""
    theta = usual(n["d"], n["b"])
    place = n["j"] - 1
    one = ways.kept_by_turns(theta * (TURN if radians else 1), n["trained"])[place]
    other = ways.kept_by_index(n["d"], n["b"], n["trained"])[place]
    both = [float(one), float(other)]
    return [1 - each for each in both] if reverse else both


_GAMMA_SLIPS = {
    "turn-is-one-radian": lambda n: _gammas(n, radians=True),
    "ramp-reversed": lambda n: _gammas(n, reverse=True),
    "ramp-in-the-index": lambda n: [_gammas(n)[1]] * 2,
}


def _on_the_ramp(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw a pair that lies on both ramps, and not near their ends."""
    while True:
        d, base = int(rng.choice([64, 128])), int(rng.choice([10_000, 50_000, 500_000]))
        n = {"d": d, "b": base, "trained": int(rng.choice([2048, 4096, 8192]))}
        n["j"] = int(rng.integers(2, d // 2))
        if all(0.02 < one < 0.98 for one in _gammas(n)):
            return n


def _gamma_story(given: np.ndarray, n: Numbers) -> CounterExample:
    turns = n["trained"] * usual(n["d"], n["b"])[n["j"] - 1] / TURN
    first, last = ways.ends_in_index(n["d"], n["b"], n["trained"])
    return CounterExample(
        f"pair {n['j']}",
        got=vector(given),
        consequence=f"It makes {number(turns)} turns, on a ramp from 1 (γ = 0) to 32 (γ = 1). Its "
        f"index is {n['j'] - 1}, on a ramp from {first} (γ = 1) down to {last} (γ = 0).",
    )


def _attention(n: Numbers, log: Any = sp.log, square: bool = True) -> list[Any]:
    factor = sp.Rational(1, 10) * log(n["s"]) + 1
    return [factor, factor**2 if square else factor]


_ATTENTION_SLIPS = {
    "squared-factor-forgotten": lambda n: _attention(n, square=False),
    "logarithm-of-ten": lambda n: _attention(n, log=lambda one: sp.log(one, 10)),
}


def _a_factor(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"s": int(rng.choice([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64]))}


def _attention_story(given: np.ndarray, n: Numbers) -> CounterExample:
    return CounterExample(
        f"s = {n['s']}",
        got=vector(given),
        consequence="At s = 1 nothing is stretched, and both numbers must be 1. They grow with "
        "ln s, and the second is what two vectors do together.",
    )


BLANKS = (
    lesson_exercise(
        id="yarn-blanks",
        title="YaRN: the turns, the ramp, the blend",
        concepts=("scaled-thetas",),
        points=1,
        kind=Expression(
            (
                Step(
                    "turns_in_training",
                    L * theta / (2 * sp.pi),
                    wrong={
                        "turn-is-one-radian": L * theta,
                        "period-upside-down": 2 * sp.pi / (L * theta),
                    },
                    consequence="L positions, each of θ radians, and a turn has 2π of them. With "
                    "L = 2π and θ = 1 it is one turn: is it in yours?",
                ),
                Step(
                    "kept_share",
                    (r - 1) / 31,
                    wrong={"ramp-reversed": (32 - r) / 31},
                    consequence="A straight line that is 0 at r = 1 and 1 at r = 32. Is yours?",
                ),
                Step(
                    "blended_theta",
                    (1 - gamma) * theta / s + gamma * theta,
                    wrong={
                        "ramp-reversed": gamma * theta / s + (1 - gamma) * theta,
                        "periods-blended": theta / ((1 - gamma) * s + gamma),
                    },
                    consequence="At γ = 1 the frequency is kept, and at γ = 0 it is θ/s. What does "
                    "yours give there, and halfway, at γ = 1/2?",
                ),
            ),
            "L theta r gamma s",
            positive=True,
        ),
        hints=(
            "Turns are length over period. The ramp is a straight line through two points.",
            "r = Lθ/(2π); the line is (r − 1)/(32 − 1); the blend is a share γ of θ, and the rest "
            "of θ/s.",
            "`L * theta / (2 * sp.pi)`, `(r - 1) / 31`, and "
            "`(1 - gamma) * theta / s + gamma * theta`.",
        ),
        reread=RAMP,
    ),
)

COMPARING = (
    lesson_exercise(
        id="two-ramps",
        title="One name, two ramps",
        concepts=("scaled-thetas",),
        points=1,
        kind=Array(
            "gamma_by_turns_and_index",
            _gammas,
            _gamma_story,
            shape=(2,),
            cases=told_apart("two-ramps", _on_the_ramp, (_gammas, *_GAMMA_SLIPS.values())),
            wrong=_GAMMA_SLIPS,
        ),
        hints=(
            "Two straight lines: one in the turns r_j, one in the index j − 1.",
            "By turns: (r_j − 1)/31 with r_j = Lθ_j/(2π). By index: 1 − (j − 1 − first)/(last − "
            "first), with `first, last = ends_in_index(d, b, trained)`.",
            "`r = trained * b ** (-2 * (j - 1) / d) / (2 * np.pi)`, then "
            "`[(r - 1) / 31, 1 - (j - 1 - first) / (last - first)]`.",
        ),
        reread=RAMP,
    ),
    lesson_exercise(
        id="yarn-attention",
        title="YaRN's factor on the scores",
        concepts=("scaled-thetas",),
        points=1,
        kind=Array(
            "attention_and_score_factor",
            _attention,
            _attention_story,
            shape=(2,),
            cases=told_apart("yarn-attention", _a_factor, (_attention, *_ATTENTION_SLIPS.values())),
            wrong=_ATTENTION_SLIPS,
        ),
        hints=(
            "The factor is 0.1 ln s + 1, and it stands on the queries and on the keys.",
            "A score is a dot product of a query and a key: it grows by the factor twice.",
            "`a = 0.1 * np.log(s) + 1`, and the answer is `[a, a**2]`.",
        ),
        reread=RAMP,
    ),
)
