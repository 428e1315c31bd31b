"""Lesson 8: programs to repair, why it must be a rotation, an encoding of one's own."""

from autograder.exercises.lesson_08 import (
    inventing,
    necessity,
    necessity_dropped,
    necessity_rate,
    repairs,
    repairs_of_weights,
    review,
    symptoms,
)

EXERCISES = (
    *review.OPENING,
    *symptoms.EXERCISES,
    *repairs.EXERCISES,
    *repairs_of_weights.EXERCISES,
    *necessity.EXERCISES,
    *necessity_rate.EXERCISES,
    *necessity_dropped.EXERCISES,
    *inventing.EXERCISES,
    *review.CLOSING,
)

MEMOS = ()
