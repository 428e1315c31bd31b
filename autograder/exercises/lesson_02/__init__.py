"""Lesson 2: the frequencies, one for each pair of a vector, and the periods they make."""

from autograder.exercises.lesson_02 import (
    base,
    each_pair,
    formula,
    frequencies_code,
    period,
    review,
    turns,
)

EXERCISES = (
    *review.EXERCISES,
    *each_pair.EXERCISES,
    *formula.FIRST,
    *frequencies_code.EXERCISES,
    *formula.FORMS,
    *base.EXERCISES,
    *period.FIRST,
    *turns.EXERCISES,
    *period.WIDER,
    *turns.CONTEXT,
)

MEMOS = ()
