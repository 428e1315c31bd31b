"""Questions from before: three on lesson 6 at the beginning, and the last ones of the course."""

from __future__ import annotations

from autograder.exercises.lesson_08 import review_longer, review_opening, review_reasons

OPENING = review_opening.EXERCISES
CLOSING = (*review_longer.EXERCISES, *review_reasons.EXERCISES)
