"""All exercises and memos of the course, in the order of the lessons."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import cache

from autograder.exercise import Exercise
from autograder.memo import Memo


class UnknownExercise(ValueError):
    """There is no exercise of that name; the message suggests the nearest."""


@cache
def all_exercises() -> dict[str, Exercise]:
    """Give all exercises by id, in course order."""
    from autograder.exercises import lesson_01

    return {exercise.id: exercise for exercise in lesson_01.EXERCISES}


@cache
def all_memos() -> dict[str, Memo]:
    """Give all written answers by id, in course order; they are no exercises: nothing is judged."""
    from autograder.exercises import lesson_01

    return {memo.id: memo for memo in lesson_01.MEMOS}


def get(exercise_id: str) -> Exercise:
    """Give one exercise.

    Raises
    ------
    UnknownExercise
        If there is none of that id, or it is a memo's.
    """
    exercises, exercise_id = all_exercises(), str(exercise_id)
    if exercise_id in exercises:
        return exercises[exercise_id]
    if exercise_id in all_memos():
        raise UnknownExercise(
            f"“{exercise_id}” is a written answer: a person reads and grades it, and nothing here "
            "can check it. The table above its cell says what the points are for."
        )
    raise _unknown(exercise_id, exercises)


def get_graded(name: str) -> Exercise | Memo:
    """Give one exercise or memo: whatever has points.

    Raises
    ------
    UnknownExercise
        If there is none of that id.
    """
    graded = {**all_exercises(), **all_memos()}
    if name not in graded:
        raise _unknown(name, graded)
    return graded[name]


def _unknown(name: str, known: Iterable[str]) -> UnknownExercise:
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    advice = f"Did you mean “{near[0]}”?" if near else "`rotary exercises` lists them all."
    return UnknownExercise(f"There is no exercise “{name:.40}”. {advice}")
