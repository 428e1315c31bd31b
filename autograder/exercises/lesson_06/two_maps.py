"""xPos: one map for queries and another for keys, and a table of results with error bars."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercises.lesson_06.setting import (
    EXPERIMENT,
    ROUNDED,
    TWO_MAPS,
    lesson_exercise,
)
from autograder.formatting import number
from autograder.kinds import Expression, Shown, Step, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_q1, _q2, _k1, _k2 = sp.symbols("q1 q2 k1 k2", positive=True)
_m, _n, _theta, _zeta = sp.symbols("m n theta zeta", positive=True)
_ANGLE = (_m - _n) * _theta
_TURNED = (_q1 * _k1 + _q2 * _k2) * sp.cos(_ANGLE) + (_q1 * _k2 - _q2 * _k1) * sp.sin(_ANGLE)


def _results(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw the mean losses of two methods: clearly apart in half of the cases, and not in half."""
    is_clear = bool(rng.integers(2))
    while True:
        seeds = int(rng.choice([4, 9, 16, 25]))
        means = [int(one) for one in rng.integers(150, 260, size=2)]
        scatter = [int(one) for one in rng.integers(4, 30, size=2)]
        numbers = {
            "mean_one": sp.Rational(means[0], 100),
            "mean_two": sp.Rational(means[1], 100),
            "sd_one": sp.Rational(scatter[0], 100),
            "sd_two": sp.Rational(scatter[1], 100),
            "seeds": seeds,
        }
        apart, error = _apart(numbers), _error(numbers)
        far_from_even = not 0.7 < apart / (2 * error) < 1.5
        if far_from_even and apart > 0.02 and (apart > 2 * error) == is_clear:
            return numbers


def _apart(n: Mapping[str, Any]) -> float:
    return abs(float(n["mean_one"]) - float(n["mean_two"]))


def _error(n: Mapping[str, Any]) -> float:
    """Give the standard error of the difference of two independent means."""
    return math.hypot(float(n["sd_one"]), float(n["sd_two"])) / math.sqrt(n["seeds"])


def _two_numbers(given: np.ndarray, n: Mapping[str, Any]) -> Shown:
    apart, error = abs(float(given[0])), float(given[1])
    if abs(apart - _apart(n)) > ROUNDED:
        return Shown(False, "The two means are another distance apart.")
    if abs(error - _error(n)) > ROUNDED:
        summed = (float(n["sd_one"]) + float(n["sd_two"])) / math.sqrt(n["seeds"])
        is_sum = abs(error - summed) < ROUNDED
        return Shown(
            False,
            "The error of the difference is another one: each scatter over the root of the "
            "seeds, squared, added, and the root of that.",
            misconception="errors-added-plainly" if is_sum else None,
        )
    return Shown(
        True,
        f"The difference is {number(apart)}, and its error {number(error)}: that is "
        f"{number(round(apart / error, 1))} errors.",
    )


EXERCISES = (
    lesson_exercise(
        id="xpos-steps",
        title="Two maps, and still relative",
        concepts=("alibi-t5", "relative"),
        points=3,
        kind=Expression(
            (
                Step(
                    "two_map_factor",
                    _zeta ** (_m - _n),
                    consequence="The query brings ζ^m, the key ζ^(−n). What do powers of one "
                    "number do when they are multiplied?",
                    wrong={"scaled-alike": _zeta ** (_m + _n)},
                ),
                Step(
                    "one_map_factor",
                    _zeta ** (_m + _n),
                    consequence="Both bring a power of ζ with their own position, ζ^m and ζ^n.",
                ),
                Step(
                    "xpos_score",
                    _zeta ** (_m - _n) * _TURNED,
                    consequence="The factors come out of the dot product, and what is left is the "
                    "score of two turned pairs. At m = n it is q · k.",
                    wrong={
                        "scaled-alike": _zeta ** (_m + _n) * _TURNED,
                        "distance-backwards": _zeta ** (_m - _n)
                        * _TURNED.subs({_m: _n, _n: _m}, simultaneous=True),
                    },
                ),
            ),
            "q1 q2 k1 k2 m n theta zeta",
            positive=True,
        ),
        hints=(
            "A number in front of a vector comes out of a dot product.",
            "ζ^m · ζ^(−n) = ζ^(m − n); and with ζ^n it is ζ^(m + n).",
            "The score is `zeta ** (m - n) * ((q1*k1 + q2*k2) * sp.cos((m - n) * theta) + (q1*k2 - "
            "q2*k1) * sp.sin((m - n) * theta))`.",
        ),
        reread=TWO_MAPS,
    ),
)

READING = (
    lesson_exercise(
        id="error-bars",
        title="Is the difference larger than chance?",
        concepts=("alibi-t5",),
        points=1,
        kind=TrueFalse(
            "clearly_apart",
            lambda n: _apart(n) > 2 * _error(n),
            Witness("difference_and_error", floats(2), _two_numbers),
            lambda n: CounterExample(
                f"{float(n['mean_one']):.2f} and {float(n['mean_two']):.2f}",
                consequence="Other seeds would have given other means. Compute the difference and "
                "its error: is the one more than twice the other?",
            ),
            cases=Cases("error-bars", _results),
        ),
        hints=(
            "The mean of n runs scatters less than one run: by √n.",
            "The error of a mean is sd / √seeds, and for a difference the squares of the two add.",
            "`error = np.sqrt((sd_one**2 + sd_two**2) / seeds)`: is `abs(mean_one - mean_two)` "
            "larger than `2 * error`?",
        ),
        reread=EXPERIMENT,
    ),
)
