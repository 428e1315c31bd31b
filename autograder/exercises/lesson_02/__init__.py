"""Lesson 2: the frequencies, one for each pair of a vector."""

from autograder.exercises.lesson_02 import frequencies_code

EXERCISES = frequencies_code.EXERCISES

MEMOS = ()
