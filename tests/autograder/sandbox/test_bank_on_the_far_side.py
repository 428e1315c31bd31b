"""The answers of the bank are judged alike on both sides of the process boundary."""

from collections import Counter

import pytest

from autograder.exercises import get
from autograder.judging.running import judge_run, verdict_on
from autograder.sandbox.running import FarNotebook
from autograder.session.drawing import draw
from autograder.session.own_cell import find_cell
from autograder.verdict import Finding, Status

from ..bank import bank

#: Of the exercises with hundreds of answers every fourth one, and all that stop, print or loop: the
#: judge is the same on both sides, and what may differ is how an answer runs.
MANY, EVERY = 60, 4


def chosen():
    answers = bank()
    count = Counter(answer.exercise for answer in answers)
    return [
        answer
        for place, answer in enumerate(answers)
        if count[answer.exercise] < MANY or answer.status == "error" or place % EVERY == 0
    ]


def judged(answer, fork_server):
    exercise = get(answer.exercise)
    with FarNotebook(fork_server, exercise.names, draw) as far:
        shown = far.run(exercise.id, answer.source, exercise.names)
        assert not shown.lost, shown.lost
        found = find_cell(exercise, far.log, frozenset({exercise.id}))
        if isinstance(found, Finding):
            return verdict_on(exercise, exercise.points, found)
        return judge_run(exercise, found, far, exercise.points)


@pytest.mark.parametrize("answer", chosen(), ids=str)
def test_an_answer_gets_what_a_person_expects(answer, fork_server):
    verdict = judged(answer, fork_server)
    got = (verdict.status, verdict.score, set(verdict.finding.misconceptions))
    assert got == (answer.status, answer.score, set(answer.misconceptions)), verdict.finding


def test_some_are_proved_and_some_are_not():
    assert {Status.PROVED, Status.TESTED, Status.REFUTED} <= {one.status for one in chosen()}
