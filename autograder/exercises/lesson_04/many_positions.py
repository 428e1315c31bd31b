"""One token, many positions: how its vectors differ, and whether two of them ever agree."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercises.lesson_04 import elsewhere
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.formatting import number
from autograder.kinds import (
    Choice,
    Expression,
    Shown,
    Step,
    TrueFalse,
    Witness,
    expression,
    floats,
)
from autograder.kinds.deciding import decided
from autograder.verdict import CounterExample

_REREAD = "One token, many positions"

_u1, _u2, _theta, _t, _k = sp.symbols("u1 u2 theta t k", real=True)
_FARTHEST = 10**6


def _from(count: int) -> tuple[sp.Expr, sp.Expr]:
    """Turn (u₁, u₂) by ``count`` · θ."""
    c, s = sp.cos(count * _theta), sp.sin(count * _theta)
    return _u1 * c - _u2 * s, _u1 * s + _u2 * c


def _quarter_turned(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    if np.allclose(given, [-1, 3], atol=5e-3):
        return Shown(True, "8 · π/16 is a quarter turn: [3, 1] has gone on to [−1, 3].")
    if np.allclose(given, [1, -3], atol=5e-3):
        return Shown(False, "That is a quarter turn back.", misconception="clockwise")
    return Shown(False, "By which part of a whole turn is 8 · π/16 turned?")


def _fraction_of_a_turn(rng: np.random.Generator) -> Mapping[str, Any]:
    steps = int(rng.integers(5, 17))
    times = int(rng.choice([p for p in range(1, 4) if math.gcd(p, steps) == 1]))
    return {"theta": 2 * sp.pi * sp.Rational(times, steps)}


def _collides(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    if np.any(given != np.round(given)) or np.max(np.abs(given)) > _FARTHEST:
        return Shown(False, "Two positions are asked for, whole numbers: [m, n].")
    m, n = map(int, given)
    if m == n:
        return Shown(False, "These are one position, and not two.")
    turns = (n - m) * numbers["theta"] / (2 * sp.pi)
    story = f"from {m} to {n} the pair turns by {number(turns)} times 2π"
    if turns.is_integer:
        return Shown(True, f"{story.capitalize()}: it is the same vector again.")
    return Shown(False, f"{story.capitalize()}: that is no whole number.")


def _fraction(given: sp.Expr, _numbers: Mapping[str, Any]) -> Shown:
    if decided(given * 2 * _k, _t).equal:
        return Shown(
            True,
            "π would be t/(2k), a fraction of whole numbers. Lambert showed in 1761 that it is "
            "none, so no two positions ever agree.",
        )
    if given.has(sp.pi):
        return Shown(False, "Solve t = 2πk for π: your expression still holds π.")
    return Shown(False, "Put k = 1: t would be 2π, and so π would be t/2. Is that yours?")


_EXPRESSIONS = {
    "position-for-distance": _from(12),
    "clockwise": _from(-8),
}

EXERCISES = (
    lesson_exercise(
        id="four-to-twelve",
        title="From position 4 to position 12",
        concepts=("uniqueness", "composition"),
        points=1,
        kind=Expression(
            tuple(
                Step(
                    name,
                    _from(8)[i],
                    consequence="e₄ has been turned by 4θ already. How much is missing to 12θ, and "
                    "what does a turn do to [u₁, u₂]?",
                    wrong={idea: model[i] for idea, model in _EXPRESSIONS.items()},
                )
                for i, name in enumerate(("e12_first", "e12_second"))
            ),
            "u1 u2 theta",
        ),
        hints=(
            "Not from x to 12, but from 4 to 12: by which angle?",
            "The angle is 8θ, and [u₁, u₂] turned by φ is [cos φ · u₁ − sin φ · u₂, sin φ · u₁ + "
            "cos φ · u₂].",
            "`e12_first = u1 * sp.cos(8 * theta) - u2 * sp.sin(8 * theta)`; the second likewise.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="turn-between",
        title="What is e₁₂ to e₄?",
        concepts=("uniqueness", "notation"),
        points=1,
        kind=Choice(
            "relation",
            {
                "a": "e₁₂ = e₄",
                "b": "e₁₂ = 3 e₄",
                "c": "each pair of e₁₂ is that of e₄, turned on by 8θ_j",
                "d": "each pair of e₁₂ is that of e₄, turned on by 12θ_j",
            },
            right="c",
            witness=Witness("e12_there", floats(2), _quarter_turned),
            because={
                "a": CounterExample(
                    "θ = π/16",
                    consequence="Eight positions further on the pair has made a quarter turn. Is a "
                    "vector what it was after a quarter turn?",
                ),
                "b": CounterExample(
                    "e₄ = [3, 1]",
                    consequence="A turn keeps every length. How long is 3 e₄?",
                ),
                "d": CounterExample(
                    "from e₄ by 12θ",
                    consequence="e₄ has been turned by 4θ before. At which position does it arrive "
                    "when 12θ are added?",
                ),
            },
            wrong={
                "a": "equal-elsewhere",
                "b": "multiplied-instead-of-turned",
                "d": "position-for-distance",
            },
        ),
        hints=(
            "The same x, turned to 4 and turned to 12: what lies between the two?",
            "12θ − 4θ = 8θ. With θ = π/16, which part of a whole turn is that?",
            "It is a quarter turn, and takes [a, b] to [−b, a].",
        ),
        reread=_REREAD,
    ),
    *elsewhere.EXERCISES,
    lesson_exercise(
        id="find-collision",
        title="Find two positions with one vector",
        concepts=("uniqueness", "period"),
        points=2,
        kind=TrueFalse(
            "always_new",
            lambda _: False,
            Witness("collision", floats(2), _collides),
            lambda numbers: CounterExample(
                f"θ = {number(numbers['theta'])}",
                consequence="θ is a fraction of a whole turn. Walk on from position 0: when is the "
                "pair back where it started?",
            ),
            cases=Cases("find-collision", _fraction_of_a_turn),
            wrong="every-angle-new",
        ),
        hints=(
            "Two vectors agree where the angles differ by whole turns.",
            "Look for a whole number t for which t · θ is a multiple of 2π.",
            "θ = 2πp/q: after q positions the pair has turned p times round. Take [0, q].",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="never-coincide",
        title="Does the default schedule ever repeat?",
        concepts=("uniqueness", "theta-formula"),
        points=2,
        kind=TrueFalse(
            "meets_again",
            lambda _: False,
            Witness("pi_would_be", expression("t k"), _fraction),
            lambda _: CounterExample(
                "θ₁ = 1, t positions apart",
                consequence="The pair is back only if t radians are k whole turns: t = 2πk. Can "
                "that be, with t and k whole numbers?",
            ),
            wrong="comes-round-again",
        ),
        hints=(
            "Suppose that t positions further on the first pair is back. How many radians has it "
            "turned?",
            "t · 1 = 2πk, with whole numbers t and k. What does that make of π?",
            "`pi_would_be = t / (2 * k)`: a fraction of whole numbers, which π is not.",
        ),
        reread=_REREAD,
    ),
)
