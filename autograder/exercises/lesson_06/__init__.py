"""Lesson 6: attention, where queries and keys are turned and values are not."""

from autograder.exercises.lesson_06 import attention_code

EXERCISES = attention_code.EXERCISES

MEMOS = ()
