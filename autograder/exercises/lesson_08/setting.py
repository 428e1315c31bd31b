"""What the exercises of lesson 8 share: their lesson."""

from __future__ import annotations

from functools import partial

from autograder.exercise import Exercise

LESSON = "08-capstone"

lesson_exercise = partial(Exercise, lesson=LESSON)
