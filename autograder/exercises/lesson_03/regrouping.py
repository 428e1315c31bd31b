"""A d-vector as d/2 complex numbers, on paper."""

from __future__ import annotations

import sympy as sp

from autograder.exercises.lesson_03.setting import VECTOR, i, lesson_exercise
from autograder.kinds import Expression, Match, Step

EXERCISES = (
    lesson_exercise(
        id="second-complex-number",
        title="The second complex number",
        concepts=("complex-vector",),
        points=1,
        kind=Expression(
            (
                Step(
                    "second_number",
                    -sp.Rational(1, 2) + 4 * i,
                    case="entries 3 and 4",
                    consequence="Entries 1 and 2 are used up by the first number. Which two come "
                    "next, and which of them stands at the 𝚒?",
                    wrong={
                        "half-split": sp.Rational(5, 2) + 4 * i,
                        "parts-exchanged": 4 - i / 2,
                        "pairs-overlapping": sp.Rational(5, 2) - i / 2,
                        "imaginary-unit-forgotten": sp.Rational(7, 2),
                    },
                ),
                Step(
                    "numbers_for_128",
                    sp.Integer(64),
                    case="d = 128",
                    consequence="A vector of 4 entries made 2 numbers, each of which holds two of "
                    "the entries. And 128 entries?",
                ),
            ),
            "",
        ),
        hints=(
            "Neighbours are a pair: entries 1 and 2, then 3 and 4.",
            "The first entry of a pair is the real part, the second one the imaginary part.",
            "Entries 3 and 4 are −0.5 and 4.0: `-0.5 + 4.0 * sp.I`, or `-0.5 + 4j`.",
        ),
        reread=VECTOR,
    ),
    lesson_exercise(
        id="six-regrouped",
        title="Six dimensions, regrouped",
        concepts=("complex-vector",),
        points=1,
        kind=Match(
            "six_places",
            {place: f"the entry x{index}" for place, index in enumerate("₁₂₃₄₅₆", start=1)},
            {
                "a": "the real part of x'₁",
                "b": "the real part of x'₂",
                "c": "the real part of x'₃",
                "d": "the imaginary part of x'₁",
                "e": "the imaginary part of x'₂",
                "f": "the imaginary part of x'₃",
            },
            {1: "a", 2: "d", 3: "b", 4: "e", 5: "c", 6: "f"},
            {
                1: "The first pair is made of entries 1 and 2, and its first entry has no 𝚒.",
                2: "x'₁ is made of the first two neighbours: what is its imaginary part?",
                3: "Entries 1 and 2 make x'₁. Which number does the next entry begin?",
                4: "Entry 4 is the neighbour of entry 3: they make one number.",
                5: "Two pairs are before it. Is it the first of its pair, or the second?",
                6: "It is the last entry: which is its pair, and which place has it there?",
            },
        ),
        hints=(
            "Six entries make three numbers, of two neighbours each.",
            "Entries 1, 3 and 5 come first in their pairs.",
            "Entries 1 and 2 are x'₁ = x₁ + 𝚒x₂, entries 3 and 4 are x'₂, and 5 and 6 are x'₃.",
        ),
        reread=VECTOR,
    ),
)
