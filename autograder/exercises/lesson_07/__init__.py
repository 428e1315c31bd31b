"""Lesson 7: long contexts, and what becomes of the periods and distances of training."""

from autograder.exercises.lesson_07 import extrapolation, uneven_periods

EXERCISES = (*uneven_periods.EXERCISES, *extrapolation.EXERCISES)

MEMOS = ()
