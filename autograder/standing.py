"""How far a learner has come with each exercise, for the table and the picture of progress."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from autograder.exercise import Exercise
from autograder.progress import ProgressLog
from autograder.settings import Settings


@dataclass(frozen=True)
class Standing:
    """One exercise as it stands.

    Attributes
    ----------
    exercise : Exercise
        The exercise.
    status : str
        The status of the best verdict; `unattempted` without one, `answered` where verdicts
        come after grading.
    score, points : float
        The points earned so far, and the most there are.
    tries : int
        How often an answer was judged.
    """

    exercise: Exercise
    status: str
    score: float
    points: float
    tries: int

    @property
    def done(self) -> bool:
        """Whether every point is earned."""
        return self.status in ("proved", "tested") and self.score >= self.points


def standings(
    log: ProgressLog, exercises: Iterable[Exercise], settings: Settings | None = None
) -> list[Standing]:
    """Return how each of the exercises stands, in their order."""
    settings = settings or Settings()
    return [_standing(log, exercise, settings) for exercise in exercises]


def _standing(log: ProgressLog, exercise: Exercise, settings: Settings) -> Standing:
    points = settings.points(exercise.id, exercise.points)
    best, tries = log.best(exercise.id), log.tries(exercise.id)
    if best is None or tries == 0:
        return Standing(exercise, "unattempted", 0, points, 0)
    if settings.feedback(exercise.id) == "after-grading":
        return Standing(exercise, "answered", 0, points, tries)
    return Standing(exercise, best.status, round(best.share * points, 2), points, tries)


def by_lesson(standing: Iterable[Standing]) -> dict[str, list[Standing]]:
    """Group the standings by the lesson of their exercises."""
    lessons: dict[str, list[Standing]] = {}
    for one in standing:
        lessons.setdefault(one.exercise.lesson, []).append(one)
    return lessons
