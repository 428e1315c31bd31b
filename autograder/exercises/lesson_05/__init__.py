"""Lesson 5: full RoPE, on sequences, batches and heads."""

from autograder.exercises.lesson_05 import rope_sequence

EXERCISES = (*rope_sequence.EXERCISES,)

MEMOS = ()
