"""Lesson 6: attention, where queries and keys are turned, and the rivals of RoPE."""

from autograder.exercises.lesson_06 import (
    added_waves,
    attention_code,
    biases_code,
    one_interface,
    review,
    rivals_compared,
    sinusoidal_code,
    two_maps,
    values,
)

EXERCISES = (
    *review.EXERCISES,
    *values.BLANKS,
    *attention_code.EXERCISES,
    *values.EXERCISES,
    *added_waves.BLANKS,
    *sinusoidal_code.EXERCISES,
    *added_waves.EXERCISES,
    *rivals_compared.BLANKS,
    *biases_code.EXERCISES,
    *rivals_compared.EXERCISES,
    *two_maps.EXERCISES,
    *one_interface.EXERCISES,
    *two_maps.READING,
)

MEMOS = ()
