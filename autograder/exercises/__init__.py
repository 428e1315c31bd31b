"""All exercises and memos of the course, in the order of the lessons."""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from types import ModuleType

from autograder.exercise import Exercise
from autograder.memo import Memo


class UnknownExercise(ValueError):
    """There is no exercise of that name; the message suggests the nearest."""


@cache
def all_exercises() -> dict[str, Exercise]:
    """Give all exercises by id, in course order."""
    return {one.id: one for lesson in all_lessons() for one in lesson.EXERCISES}


@cache
def open_exercises() -> dict[str, Exercise]:
    """Give, by id, the exercises whose lesson is out; the others can be judged from files."""
    from autograder.lessons import lessons

    out = {lesson.slug for lesson in lessons()}
    return {name: one for name, one in all_exercises().items() if one.lesson in out}


@cache
def all_memos() -> dict[str, Memo]:
    """Give all written answers by id, in course order; they are no exercises: nothing is judged."""
    return {memo.id: memo for lesson in all_lessons() for memo in lesson.MEMOS}


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


@cache
def all_lessons() -> tuple[ModuleType, ...]:
    """Give the modules of the lessons in their order; each lists its exercises and its memos."""
    names = sorted(one.name for one in pkgutil.iter_modules(__path__))
    lessons = [name for name in names if name.startswith("lesson_")]
    return tuple(importlib.import_module(f"{__name__}.{name}") for name in lessons)


def _unknown(name: str, known: Iterable[str]) -> UnknownExercise:
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
    advice = f"Did you mean “{near[0]}”?" if near else "`rotary exercises` lists them all."
    return UnknownExercise(f"There is no exercise “{name:.40}”. {advice}")
