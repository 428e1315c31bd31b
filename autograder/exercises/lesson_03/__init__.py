"""Lesson 3: the complex form, from a pair as a complex number to RoPE on one vector."""

from autograder.exercises.lesson_03 import (
    euler,
    notation,
    pair,
    regrouping,
    regrouping_code,
    review,
    rope_complex,
    rope_token,
)

EXERCISES = (
    *review.EXERCISES,
    *euler.EXERCISES,
    *pair.EXERCISES,
    *regrouping.EXERCISES,
    *regrouping_code.EXERCISES,
    *rope_complex.EXERCISES,
    *rope_token.EXERCISES,
    *notation.EXERCISES,
)

MEMOS = ()
