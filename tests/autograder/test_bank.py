"""Every answer of the bank gets the score, status and diagnosis that a person wrote beside it."""

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.exercises import all_exercises, get
from autograder.judge import judge
from autograder.kinds import Array, Expression, Function
from autograder.misconceptions import catalogue
from autograder.verdict import Status

from .bank import bank

BANK = bank()


def judged(answer, seed=None):
    exercise = get(answer.exercise)
    namespace = {"__name__": "__main__"}
    exec(compile(answer.source, str(answer.path), "exec"), namespace)
    bound = {name: namespace[name] for name in exercise.names}
    rng = None if seed is None else np.random.default_rng(seed)
    return judge(exercise, LocalAnswerer(bound, one_call=1.0).ask, rng)


@pytest.mark.parametrize("answer", BANK, ids=str)
def test_an_answer_gets_what_a_person_expects(answer):
    verdict = judged(answer)
    got = (verdict.status, verdict.score, verdict.finding.misconception)
    assert got == (answer.status, answer.score, answer.misconception), verdict.finding
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
    """List every (exercise, misconception) pair that can be recognised."""
    for exercise in all_exercises().values():
        kind = exercise.kind
        if isinstance(kind, Expression):
            pairs = [name for step in kind.steps for name in step.wrong]
        elif isinstance(getattr(kind, "wrong", None), str):
            pairs = [kind.wrong]
        else:
            pairs = list((getattr(kind, "wrong", None) or {}).values())
            if isinstance(kind, Array | Function):
                pairs = list(kind.wrong)
        yield from ((exercise.id, name) for name in dict.fromkeys(pairs))
    for exercise in all_exercises().values():
        if isinstance(exercise.kind, Function) and "x" in exercise.kind.parameters:
            yield exercise.id, "input-mutated"


@pytest.mark.parametrize(("exercise", "misconception"), diagnosable())
def test_every_diagnosis_has_an_answer_that_triggers_it(exercise, misconception):
    assert misconception in catalogue()
    assert any(a.exercise == exercise and a.misconception == misconception for a in BANK)


def test_every_misconception_is_triggered():
    assert set(catalogue()) == {answer.misconception for answer in BANK} - {None}
