"""Judging what ran on the far side, in a class run and from files alike."""

from __future__ import annotations

from autograder.answering.cells import CellRun
from autograder.closed_book.telling import with_line
from autograder.exercise import Exercise
from autograder.judge import judge
from autograder.sandbox.running import FarNotebook
from autograder.session.own_cell import ready_made_in, values
from autograder.verdict import Finding, Verdict


def judge_run(
    exercise: Exercise, run: CellRun, far: FarNotebook, points: float, deep: bool = False
) -> Verdict:
    """Judge the answer that a cell bound on the far side.

    Parameters
    ----------
    exercise : Exercise
        What was asked.
    run : CellRun
        The cell's run, as `find_cell` finds it.
    far : FarNotebook
        Where it ran.
    points : float
        Full marks.
    deep : bool
        Whether more is proved than grading does.
    """
    (place,) = set(values(exercise, run).values())
    verdict = judge(exercise, far.answerer(place), points=points, deep=deep)
    finding = with_line(verdict.finding, lambda: ready_made_in(exercise, run, far.log))
    return verdict_on(exercise, points, finding)


def verdict_on(exercise: Exercise, points: float, finding: Finding) -> Verdict:
    """Give the verdict that a finding makes."""
    return Verdict(exercise.id, exercise.title, points, finding, exercise.hints, exercise.reread)
