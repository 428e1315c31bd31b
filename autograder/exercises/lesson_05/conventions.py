"""Which layout and which way round: read off from programs, and from what they compute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.exercises.lesson_05.setting import (
    ROUNDED,
    WHICH_CONVENTION,
    lesson_exercise,
    turned_neighbours,
)
from autograder.kinds import Choice, Match, Shown, Witness, floats
from autograder.verdict import CounterExample

_LOOK = "Call it with [1, 0, 0, 0] at position 1: which entry grows besides, and with which sign?"
_X, _POSITION, _THETA = (1, 2, 3, 4), 2, (np.pi / 4, np.pi / 3)


def _both_rows(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    ours = turned_neighbours(_X, _POSITION, _THETA)
    theirs = turned_neighbours(_X, -_POSITION, _THETA)
    if np.all(np.abs(given - [ours, theirs]) < ROUNDED):
        return Shown(True, "Pair 1 goes to (−2, 1) in the course and to (2, −1) in E.")
    if np.all(np.abs(given - [theirs, ours]) < ROUNDED):
        return Shown(False, "Row 1 is the course's x R(m), and row 2 is what E returns.")
    row = 0 if np.any(np.abs(given[0] - ours) >= ROUNDED) else 1
    who = ("the course's x R(m)", "what E returns")[row]
    return Shown(False, f"Row {row + 1} is not {who} for x = (1, 2, 3, 4) at position 2.")


EXERCISES = (
    lesson_exercise(
        id="conventions-match",
        title="Four programs, four conventions?",
        concepts=("layouts",),
        points=1,
        kind=Match(
            "convention_of",
            {1: "program A", 2: "program B", 3: "program C", 4: "program D"},
            {
                "a": "neighbours, counter-clockwise",
                "b": "neighbours, clockwise",
                "c": "halves, counter-clockwise",
                "d": "halves, clockwise",
            },
            {1: "c", 2: "a", 3: "a", 4: "d"},
            {
                1: _LOOK,
                2: "A view of x as complex numbers takes neighbours. " + _LOOK,
                3: "It multiplies a column, with the transposed matrix. " + _LOOK,
                4: "Compare its minus with that of program A. " + _LOOK,
            },
        ),
        hints=(
            "You need not read: call each program with [1, 0, 0, 0] at position 1.",
            "If entry 2 becomes other than 0, neighbours are pairs; if it is entry 3, halves are. "
            "A positive sine there means counter-clockwise.",
            "B and C agree with the course, the one in complex numbers and the other in columns. A "
            "and D are the two with halves.",
        ),
        reread=WHICH_CONVENTION,
    ),
    lesson_exercise(
        id="convention-of-e",
        title="A matrix on the left",
        concepts=("layouts", "block-diagonal"),
        points=1,
        kind=Choice(
            "convention_e",
            {
                "a": "neighbours, counter-clockwise, as the course",
                "b": "neighbours, clockwise",
                "c": "halves, counter-clockwise",
                "d": "halves, clockwise",
            },
            right="b",
            witness=Witness("rows_of_both", floats(2, 4), _both_rows),
            because={
                "a": CounterExample(
                    "E at a quarter turn",
                    consequence="The matrix is ours, but it stands on the left. Where does "
                    "[[0, 1], [−1, 0]] take the *column* (1, 0)?",
                ),
                "c": CounterExample(
                    "the first round of the loop",
                    consequence="Which two entries of x are turned there, for j = 0?",
                ),
                "d": CounterExample(
                    "the first round of the loop",
                    consequence="Which two entries of x are turned there, for j = 0?",
                ),
            },
            wrong={"a": "column-form-is-other-way"},
        ),
        hints=(
            "Which entries does the loop take, and on which side of them stands the matrix?",
            "R @ x, for a one-dimensional x, takes x for a column. What does our R do to columns?",
            "Pair 1 is (1, 2) and its angle π/2: counter-clockwise that is (−2, 1), clockwise "
            "(2, −1). Pair 2 likewise, with 2π/3.",
        ),
        reread=WHICH_CONVENTION,
    ),
)
