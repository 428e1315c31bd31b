"""Lesson 3: the complex form, from a pair as a complex number to RoPE on one vector."""

from autograder.exercises.lesson_03 import rope_token

EXERCISES = (*rope_token.EXERCISES,)

MEMOS = ()
