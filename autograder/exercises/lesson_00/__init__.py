"""Lesson 0: how the course works, and why a position has to come in."""

from autograder.exercises.lesson_00 import order, scores

EXERCISES = (*scores.EXERCISES, *order.EXERCISES)

MEMOS = ()
