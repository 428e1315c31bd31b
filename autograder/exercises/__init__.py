"""All exercises of the course, in the order of the lessons."""

from __future__ import annotations

import difflib
from functools import cache

from autograder.exercise import Exercise


class UnknownExercise(ValueError):
    """There is no exercise of that name; the message suggests the nearest."""


@cache
def all_exercises() -> dict[str, Exercise]:
    """Give all exercises by id, in course order."""
    from autograder.exercises import lesson_01

    return {exercise.id: exercise for exercise in lesson_01.EXERCISES}


def get(exercise_id: str) -> Exercise:
    """Give one exercise.

    Raises
    ------
    UnknownExercise
        If there is none of that id.
    """
    exercises, exercise_id = all_exercises(), str(exercise_id)
    if exercise_id in exercises:
        return exercises[exercise_id]
    near = difflib.get_close_matches(exercise_id, exercises, n=1, cutoff=0.4)
    advice = f"Did you mean “{near[0]}”?" if near else "`rotary exercises` lists them all."
    raise UnknownExercise(f"There is no exercise “{exercise_id:.40}”. {advice}")
