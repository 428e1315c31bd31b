"""Lesson 8: programs to mend, why it must be a rotation, an encoding of one's own."""

from autograder.exercises.lesson_08 import (
    inventing,
    necessity,
    necessity_dropped,
    necessity_rate,
)

EXERCISES = (
    *necessity.EXERCISES,
    *necessity_rate.EXERCISES,
    *necessity_dropped.EXERCISES,
    *inventing.EXERCISES,
)

MEMOS = ()
