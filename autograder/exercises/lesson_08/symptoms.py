"""Where to look: the smallest case of a slip, symptoms and slips, and one slip from its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.kinds import Choice, Expression, Match, Shown, Step, Witness, floats
from autograder.verdict import CounterExample

SYMPTOM = "From symptom to line"
_ROUNDED = 6e-4
_phi = sp.Symbol("phi", real=True)
_cos, _sin = sp.cos(_phi), sp.sin(_phi)
#: (1, 2, 3, 4) at position 1 with θ = (π/2, π), by the definition.
_RIGHT = (-2.0, 1.0, -3.0, -4.0)
_GIVEN = (-3.0, -2.0, 1.0, -4.0)


def _by_the_definition(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    if np.all(np.abs(given - np.array(_RIGHT)) < _ROUNDED):
        return Shown(True, "Entries 1 and 2 make a pair here; in the program 1 and 3 do.")
    if np.all(np.abs(given - np.array(_GIVEN)) < _ROUNDED):
        return Shown(False, "That is what the program gives. What should it give?")
    return Shown(
        False,
        "By the definition pair 1, which is (1, 2), turns by π/2, and pair 2, (3, 4), by π. "
        "Compute these two.",
    )


EXERCISES = (
    lesson_exercise(
        id="smallest-case-blanks",
        title="The smallest case",
        concepts=("debug",),
        points=1,
        kind=Expression(
            (
                Step(
                    "program_gives",
                    sp.ImmutableMatrix([[_sin, _cos]]),
                    wrong={"lost-sign": sp.ImmutableMatrix([[-_sin, _cos]])},
                    consequence="Put x = (0, 1) into the program's own two lines: a = 0, b = 1.",
                ),
                Step(
                    "it_should_give",
                    sp.ImmutableMatrix([[-_sin, _cos]]),
                    wrong={"clockwise": sp.ImmutableMatrix([[_sin, _cos]])},
                    consequence="The second axis, turned counter-clockwise by a little: to which "
                    "side does it lean?",
                ),
            ),
            "phi",
        ),
        hints=(
            "With a = 0 and b = 1 only the second terms of both lines are left.",
            "The program's lines are c·a + s·b and −s·a + c·b; the definition's c·a − s·b and "
            "s·a + c·b.",
            "`program_gives = sp.Matrix([[sp.sin(phi), sp.cos(phi)]])`, and only one sign differs "
            "in the other.",
        ),
        reread=SYMPTOM,
    ),
    lesson_exercise(
        id="symptoms-matched",
        title="Symptoms and slips",
        concepts=("debug",),
        points=2,
        kind=Match(
            "slip_behind",
            {
                1: "right up to position 127, wrong beyond",
                2: "scores of a fresh prompt are right, those after a cache are not",
                3: "right with one head, wrong or an error with several",
                4: "the score changes when both tokens move on",
                5: "scores are relative, but no trained model understands them",
            },
            {
                "a": "a gain per entry after the turn",
                "b": "positions in eight bits",
                "c": "pairs of the other layout, for q and k alike",
                "d": "the new tokens counted from 0 again",
                "e": "positions along the heads' axis",
            },
            {1: "b", 2: "d", 3: "e", 4: "a", 5: "c"},
            {
                1: "What is special about 127?",
                2: "What does a cache change about where a token stands?",
                3: "Which axis is not there with one head?",
                4: "What stands between R(m) and R(n)ᵀ, so that they cannot meet?",
                5: "Both vectors are turned alike, so the score is relative. Why are the weights "
                "made for other pairs?",
            },
        ),
        hints=(
            "Ask of each slip: when does it make no difference at all?",
            "Eight bits make none up to 127, and another layout none to relativity.",
            "1 is “b”, 2 is “d”, 3 is “e”. Of the two that are left one is still relative.",
        ),
        reread=SYMPTOM,
    ),
    lesson_exercise(
        id="look-first",
        title="Where would you look first?",
        concepts=("debug", "layouts"),
        points=1,
        kind=Choice(
            "first_look",
            {
                "a": "at the sign of the sines",
                "b": "at which entries make a pair",
                "c": "at where positions begin",
                "d": "at the order of the frequencies",
            },
            right="b",
            witness=Witness("by_definition", floats(4), _by_the_definition),
            because={
                "a": CounterExample(
                    "(1, 2, 3, 4), all turned clockwise",
                    consequence="Pair 1 would come to (2, −1). Is that in what the program gave?",
                ),
                "c": CounterExample(
                    "(1, 2, 3, 4) at position 0 or 2",
                    consequence="At 0 nothing moves, and at 2 pair 2 is back where it was. Is "
                    "either of them so in what the program gave?",
                ),
                "d": CounterExample(
                    "(1, 2, 3, 4) with θ = (π, π/2)",
                    consequence="Pair 1 would come to (−1, −2). Is that in what the program gave?",
                ),
            },
            wrong={},
        ),
        hints=(
            "Work out what each slip alone would give, starting with the right result.",
            "A quarter turn of (1, 2) is (−2, 1), half a turn of (3, 4) is (−3, −4).",
            "In the program's result stand −3 and 1: a quarter turn of (1, 3). These are entries 1 "
            "and 3.",
        ),
        reread=SYMPTOM,
    ),
)
