"""One frequency for each pair: θ = [θ₁ … θ_{d/2}], and what is lost where all are equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import pick, small_vector, turned
from autograder.exercises.lesson_02.setting import (
    EACH_PAIR,
    Numbers,
    lesson_exercise,
    near,
    telling,
)
from autograder.kinds import (
    Array,
    Choice,
    Expression,
    Shown,
    Step,
    TrueFalse,
    Witness,
    floats,
)
from autograder.verdict import CounterExample

_FREQUENCIES = tuple(sp.Rational(1, k) for k in (1, 2, 4, 5, 10, 20, 50))


def _three_frequencies(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw three frequencies; in half of the cases they are all the same one."""
    first = pick(rng, _FREQUENCIES)
    theta = [first] * 3
    if rng.integers(2):
        while theta[1] == theta[2] or theta[0] == theta[1]:
            theta[1:] = [pick(rng, _FREQUENCIES), pick(rng, _FREQUENCIES)]
    return {"m": int(rng.integers(2, 40)), **{f"theta{i}": t for i, t in enumerate(theta, 1)}}


def _theta(numbers: Numbers) -> np.ndarray:
    return np.array([float(numbers[f"theta{i}"]) for i in (1, 2, 3)])


def _shows_angles(given: np.ndarray, numbers: Numbers) -> Shown:
    theta, m = _theta(numbers), numbers["m"]
    angles = formatting.vector(given)
    if near(given, m * theta):
        return Shown(True, f"At position {m} the three pairs have turned by {angles}.")
    if near(given, np.full(3, m * theta[0])):
        return Shown(
            False,
            "Pair 1 turns by mθ₁; pairs 2 and 3 have frequencies of their own.",
            misconception="equal-frequencies",
        )
    if near(given, theta):
        return Shown(
            False,
            "These are the frequencies, the angles of one single step.",
            misconception="position-ignored",
        )
    return Shown(False, f"After {m} steps the pairs have turned by other angles than {angles}.")


def _if_not_looked_at(numbers: Numbers) -> CounterExample:
    return CounterExample(
        f"position {numbers['m']}, θ = {formatting.vector(_theta(numbers))}",
        consequence="Multiply each of the three frequencies by the position, in radians. Are the "
        "three angles one and the same?",
    )


_x3, _x4, _m, _theta1, _theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
_PAIR_2 = "Entries 3 and 4 are the second pair. By which angle is it turned at position m?"


def _entries(angle: Any) -> tuple[sp.Expr, sp.Expr]:
    c, s = sp.cos(angle), sp.sin(angle)
    return c * _x3 - s * _x4, s * _x3 + c * _x4


def _of_both_pairs(first: Any, second: Any) -> Any:
    """Turn both pairs, each by an angle that is read from the numbers."""
    return lambda n: [*turned(n["x"][:2], first(n)), *turned(n["x"][2:], second(n))]


def _half_split(numbers: Numbers) -> list[sp.Expr]:
    x, m = numbers["x"], numbers["m"]
    first = turned([x[0], x[2]], m * numbers["theta1"])
    second = turned([x[1], x[3]], m * numbers["theta2"])
    return [first[0], second[0], first[1], second[1]]


def _angle(name: str, sign: int = 1) -> Any:
    return lambda n: sign * n["m"] * n[name]


_both_turned = _of_both_pairs(_angle("theta1"), _angle("theta2"))
_BOTH_SLIPS = {
    "equal-frequencies": _of_both_pairs(_angle("theta1"), _angle("theta1")),
    "reversed-frequencies": _of_both_pairs(_angle("theta2"), _angle("theta1")),
    "half-split": _half_split,
    "position-ignored": _of_both_pairs(lambda n: n["theta1"], lambda n: n["theta2"]),
    "clockwise": _of_both_pairs(_angle("theta1", -1), _angle("theta2", -1)),
}


def _two_pairs(rng: np.random.Generator) -> Mapping[str, Any]:
    angles = tuple(sp.pi / k for k in (3, 4, 6, 8, 12))
    return {
        "x": [*small_vector(rng), *small_vector(rng)],
        "m": int(rng.integers(2, 12)),
        "theta1": pick(rng, angles),
        "theta2": pick(rng, angles) / 2,
    }


def _both_story(given: np.ndarray, numbers: Numbers) -> CounterExample:
    for pair, at in ((1, 0), (2, 2)):
        start = np.array(numbers["x"][at : at + 2], dtype=float)
        got = given[at : at + 2]
        before, after = np.hypot(*start), np.hypot(*got)
        case = f"pair {pair}, {formatting.vector(start)}"
        if abs(before - after) > 5e-3 * before:
            story = (
                f"Its length was {formatting.number(before)} and is {formatting.number(after)} in "
                "yours; a turn keeps it."
            )
            return CounterExample(case, got=formatting.vector(got), consequence=story)
    return CounterExample(
        "both pairs",
        got=formatting.vector(given),
        consequence="Both lengths are right. By which angle is pair 1 turned, and by which pair 2?",
    )


#: At θ = π/4.
_STEPS_A_TURN = 8


def _twins(given: np.ndarray, _numbers: object) -> Shown:
    if np.any(given != np.round(given)):
        return Shown(False, "Positions are whole numbers.")
    one, other = map(int, given)
    if one == other:
        return Shown(False, "These are one and the same position: give two different ones.")
    steps = abs(other - one)
    if steps % _STEPS_A_TURN == 0:
        turns = steps // _STEPS_A_TURN
        whole = "one whole turn" if turns == 1 else f"{turns} whole turns"
        return Shown(
            True,
            f"From position {one} to {other} every pair makes {whole}, so that every vector "
            "looks the same at both.",
        )
    left = formatting.number(steps % _STEPS_A_TURN * np.pi / 4)
    return Shown(
        False,
        f"Between {one} and {other} each pair turns by {left} (whole turns taken away): it shows.",
    )


EXERCISES = (
    lesson_exercise(
        id="same-amount",
        title="Do all pairs turn by the same amount?",
        concepts=("theta-vector",),
        points=1,
        kind=TrueFalse(
            "by_same_amount",
            lambda numbers: bool(len(set(_theta(numbers))) == 1),
            Witness("angles_at_m", floats(3), _shows_angles),
            _if_not_looked_at,
            cases=Cases("same-amount", _three_frequencies),
        ),
        hints=(
            "Each pair has a frequency of its own. Are the three printed ones the same?",
            "The angle of pair j at position m is m times θ_j.",
            "`angles_at_m = [m * theta_1, m * theta_2, m * theta_3]`; compare the three.",
        ),
        reread=EACH_PAIR,
    ),
    lesson_exercise(
        id="theta-blanks",
        title="Two entries of a turned vector",
        concepts=("theta-vector", "apply-2d"),
        points=1,
        kind=Expression(
            (
                Step(
                    "entry_3_turned",
                    _entries(_m * _theta2)[0],
                    wrong={
                        "equal-frequencies": _entries(_m * _theta1)[0],
                        "position-ignored": _entries(_theta2)[0],
                        "clockwise": _entries(-_m * _theta2)[0],
                    },
                    consequence=_PAIR_2,
                ),
                Step(
                    "entry_4_turned",
                    _entries(_m * _theta2)[1],
                    wrong={"equal-frequencies": _entries(_m * _theta1)[1]},
                    consequence=_PAIR_2,
                ),
            ),
            "x3 x4 m theta1 theta2",
        ),
        hints=(
            "Entries 3 and 4 are one pair, turned as in lesson 1. Only the angle is new.",
            "It is the second pair, so that its angle is m · θ₂.",
            "cos(mθ₂)·x₃ − sin(mθ₂)·x₄ is the third entry; the fourth has sine and cosine swapped, "
            "and a plus.",
        ),
        reread=EACH_PAIR,
    ),
    lesson_exercise(
        id="theta-empty",
        title="Turn a vector of two pairs",
        concepts=("theta-vector", "apply-2d"),
        points=2,
        kind=Array(
            "both_pairs_turned",
            _both_turned,
            _both_story,
            shape=(4,),
            cases=Cases("theta-empty", telling(_two_pairs, (_both_turned, *_BOTH_SLIPS.values()))),
            wrong=_BOTH_SLIPS,
        ),
        hints=(
            "Cut the vector into entries 1 and 2, and entries 3 and 4. Each pair is turned alone.",
            "Pair 1 turns by m · θ₁ and pair 2 by m · θ₂.",
            "For each pair [c·x − s·y, s·x + c·y] with the cosine and sine of *its* angle; write "
            "the four numbers one after the other.",
        ),
        reread=EACH_PAIR,
    ),
    lesson_exercise(
        id="equal-theta",
        title="What equal frequencies lose",
        concepts=("theta-vector",),
        points=1,
        kind=Choice(
            "lost",
            {
                "a": "nothing: 64 pairs still tell more than one",
                "b": "lengths: far from the start the vector is longer",
                "c": "positions a whole turn apart can no longer be told apart",
                "d": "turning: pairs with the same frequency stand still",
            },
            right="c",
            witness=Witness("twin_positions", floats(2), _twins),
            because={
                "a": CounterExample(
                    "all 64 pairs at θ = π/4",
                    consequence="At position m all of them show the angle mπ/4. Which angle does "
                    "the 64th add that the first did not show?",
                ),
                "b": CounterExample(
                    "all 64 pairs at θ = π/4",
                    consequence="Each pair is turned by some angle, and a turn keeps lengths: "
                    "lesson 1 proved it.",
                ),
                "d": CounterExample(
                    "position 1, θ = π/4",
                    consequence="Each pair [1, 0] has gone to [cos π/4, sin π/4]: it moves.",
                ),
            },
            wrong={"a": "equal-hands-tell-more", "b": "turning-stretches"},
        ),
        hints=(
            "Follow one hand that turns by π/4 a step. After how many steps is it back?",
            "All hands are back together. At which two positions do all of them show the same?",
            "A whole turn is 8 steps of π/4: any two positions with 8 steps between them will do.",
        ),
        reread=EACH_PAIR,
    ),
)
