"""Gradings of the small lesson, as `grade` gives them."""

from autograder.classroom.grading import Graded
from autograder.exercises import all_exercises
from autograder.verdict import Finding, Status, Verdict

from .hand_in import MEMO, POINTS, RIGHT, master


def verdict(name, status=Status.PROVED, headline="All agree.", **rest):
    """Give a verdict on one exercise."""
    exercise = all_exercises()[name]
    finding = Finding(status, headline, **rest)
    return Verdict(name, exercise.title, POINTS[name], finding, exercise.hints, exercise.reread)


def result(*other, written=True, faults=(), problem=""):
    """Give a grading in which all is right, but for the verdicts that are given."""
    verdicts = {name: verdict(name) for name in RIGHT} | {one.exercise: one for one in other}
    return Graded(
        master(), verdicts, {MEMO: written}, dict.fromkeys(faults, "KeyError: 3"), (), problem
    )


def refused():
    """Give what becomes of a notebook that cannot be read."""
    empty = [verdict(name, Status.UNATTEMPTED, "It is empty.") for name in RIGHT]
    return result(*empty, written=False, problem="It is empty.")
