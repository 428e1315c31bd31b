"""Every answer of the bank gets the score, status and diagnosis that a person wrote beside it."""

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.closed_book import ready_made
from autograder.closed_book.telling import told_first
from autograder.exercises import all_exercises, get
from autograder.judge import judge
from autograder.judging.running import verdict_on
from autograder.kinds import Function
from autograder.misconceptions import catalogue
from autograder.session.own_cell import answer_names
from autograder.verdict import Status

from .bank import bank
from .diagnoses import diagnoses

BANK = bank()


def judged(answer, seed=None):
    exercise = get(answer.exercise)
    if uses := ready_made(answer.source, names=answer_names(exercise)):
        return verdict_on(exercise, exercise.points, told_first(uses))
    namespace = {"__name__": "__main__"}
    exec(compile(answer.source, str(answer.path), "exec"), namespace)
    bound = {name: namespace[name] for name in exercise.names}
    rng = None if seed is None else np.random.default_rng(seed)
    return judge(exercise, LocalAnswerer(bound, one_call=1.0).ask, rng)


@pytest.mark.parametrize("answer", BANK, ids=str)
def test_an_answer_gets_what_a_person_expects(answer):
    verdict = judged(answer)
    got = (verdict.status, verdict.score, set(verdict.finding.misconceptions))
    assert got == (answer.status, answer.score, set(answer.misconceptions)), verdict.finding
    assert verdict.max_score == answer.points


@pytest.mark.parametrize("exercise", all_exercises().values(), ids=lambda one: one.id)
def test_every_exercise_has_enough_answers(exercise):
    mine = [answer for answer in BANK if answer.exercise == exercise.id]
    right = [answer for answer in mine if answer.is_right]
    wanted = (8, 12) if isinstance(exercise.kind, Function) else (2, 3)
    assert (len(right), len(mine) - len(right)) >= wanted
    assert all(answer.score == answer.points for answer in right)
    assert all(answer.status in (Status.PROVED, Status.TESTED) for answer in right)
    assert all(answer.score < answer.points for answer in mine if not answer.is_right)


def diagnosable():
    """List every (exercise, misconception) pair that can be recognised.

    Exercises that share what they compare with are one: its first.
    """
    found, models = [], set()
    for one in all_exercises().values():
        if isinstance(one.kind, Function) and one.kind.wrong:
            if id(one.kind.wrong) in models:
                continue
            models.add(id(one.kind.wrong))
        found += [(one.id, idea) for idea in sorted(diagnoses(one))]
    return found


@pytest.mark.parametrize(("exercise", "misconception"), diagnosable())
def test_every_diagnosis_has_an_answer_that_triggers_it(exercise, misconception):
    assert misconception in catalogue()
    assert any(a.exercise == exercise and a.misconceptions == (misconception,) for a in BANK)


def test_every_misconception_that_a_person_names_is_in_the_catalogue():
    assert {idea for answer in BANK for idea in answer.misconceptions} <= set(catalogue())
