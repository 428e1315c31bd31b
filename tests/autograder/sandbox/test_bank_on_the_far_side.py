"""Every answer of the bank is judged alike on both sides of the process boundary."""

import pytest

from autograder.exercises import get
from autograder.judge import judge
from autograder.sandbox.running import FarNotebook
from autograder.session.drawing import draw
from autograder.verdict import Status

from ..bank import bank

#: What the course asks for is a placeholder in the learner build, so that calling it is no answer.
CLOSED = "course_function"


def judged(answer, fork_server):
    exercise = get(answer.exercise)
    with FarNotebook(fork_server, exercise.names, draw) as far:
        shown = far.run(exercise.id, answer.source, exercise.names)
        assert not shown.lost, shown.lost
        (run,) = far.log.runs
        if not set(exercise.names) <= set(run.bound):
            return None, run.error
        (place,) = set(run.bound.values())
        return judge(exercise, far.answerer(place)), run.error


@pytest.mark.parametrize("answer", bank(), ids=str)
def test_an_answer_gets_what_a_person_expects(answer, fork_server):
    verdict, error = judged(answer, fork_server)
    if answer.path.stem == CLOSED:
        assert verdict is None or verdict.score == 0
        assert "WriteThisYourself" in (error or verdict.finding.headline)
        return
    assert verdict is not None, error
    got = (verdict.status, verdict.score, verdict.finding.misconception)
    assert got == (answer.status, answer.score, answer.misconception), verdict.finding


def test_some_are_proved_and_some_are_not():
    assert {Status.PROVED, Status.TESTED, Status.REFUTED} <= {one.status for one in bank()}
