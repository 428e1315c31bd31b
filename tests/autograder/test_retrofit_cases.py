"""The six retrofit cases: evidence is judged before the letter, and no letter is always right."""

import math
from collections import Counter

import numpy as np
import pytest

from autograder.answering.local import LocalAnswerer
from autograder.exercises import all_exercises
from autograder.exercises.lesson_07.cases_deciding import Decision, _near
from autograder.exercises.lesson_07.cases_root_cause import rounded, score, turn
from autograder.exercises.lesson_07.cases_trained import bucket
from autograder.judge import judge
from autograder.misconceptions import catalogue

from .bank import bank

CASES = range(120)
DECISIONS = [one for one in all_exercises().values() if isinstance(one.kind, Decision)]

every_decision = pytest.mark.parametrize("exercise", DECISIONS, ids=lambda one: one.id)


def verdict(exercise, evidence, letter, case=3):
    kind = exercise.kind
    bound = {kind.evidence: evidence, kind.name: letter, "case": case}
    return judge(exercise, LocalAnswerer(bound, one_call=1.0).ask)


def right(exercise, case=3):
    numbers = exercise.kind.cases.numbers(case)
    return [float(one.value(numbers)) for one in exercise.kind.entries], exercise.kind.right(
        numbers
    )


@every_decision
def test_every_letter_is_right_at_times(exercise):
    kind = exercise.kind
    letters = Counter(kind.right(kind.cases.numbers(case)) for case in CASES)
    assert set(letters) == set(kind.options) == set(kind.because)
    assert min(letters.values()) > len(CASES) / 12


@every_decision
def test_right_evidence_differs_from_that_of_every_wrong_idea(exercise):
    for case in CASES:
        numbers = exercise.kind.cases.numbers(case)
        for entry in exercise.kind.entries:
            for idea, model in entry.wrong.items():
                assert not _near(model(numbers), entry.value(numbers)), (case, idea)


@every_decision
def test_evidence_earns_half_and_a_letter_alone_nothing(exercise):
    evidence, letter = right(exercise)
    other = next(one for one in exercise.kind.options if one != letter)
    half = exercise.points / 2
    assert verdict(exercise, evidence, letter).score == exercise.points
    assert verdict(exercise, [round(one, 3) for one in evidence], letter).score == exercise.points
    assert verdict(exercise, evidence, other).score == half
    assert verdict(exercise, evidence, ...).score == half
    assert verdict(exercise, ..., letter).score == 0
    assert verdict(exercise, [one + 1 for one in evidence], letter).score == 0
    assert verdict(exercise, ..., ...).status == "unattempted"
    assert verdict(exercise, evidence[:-1], letter).status == "error"


@every_decision
def test_the_numbers_of_another_case_do_not_pass(exercise):
    evidence, letter = right(exercise)
    passed = [verdict(exercise, evidence, letter, case).score for case in range(4, 24)]
    assert passed.count(exercise.points) <= len(passed) / 3


@every_decision
def test_every_idea_is_in_the_catalogue_and_in_the_bank(exercise):
    ideas = {idea for entry in exercise.kind.entries for idea in entry.wrong}
    told = {idea for one in bank() if one.exercise == exercise.id for idea in one.misconceptions}
    assert ideas <= told
    assert told <= set(catalogue())


def test_two_decimals_are_nearly_enough():
    strategy = all_exercises()["case-strategy"]
    found = verdict(strategy, [9, 2.18, 0.25, 4.18], "c", case=1)
    assert (found.status, found.score) == ("error", 0)
    assert "three decimals" in found.finding.headline


def test_a_bucket_of_one_distance_and_a_bucket_of_all_that_is_far():
    # 16 · 8^(15/16) = 112.4: the last of 32 buckets begins at 113, where far is 128
    assert [bucket(n, 32, 128) for n in (0, 15, 16, 112, 113, 128, 9999)] == [
        *(0, 15, 16, 30, 31, 31, 31)
    ]


def test_bfloat16_keeps_eight_binary_digits():
    assert [rounded(n) for n in (0, 1, 255, 256, 257, 301, 303, 513, 514, 518)] == [
        *(0, 1, 255, 256, 256, 300, 304, 512, 512, 520)
    ]


def test_an_offset_keeps_scores_relative_and_the_other_causes_do_not():
    numbers = {"q": [1, -3, 4, 2], "k": [2, 5, -1, 3]}
    places = [(301, 407), (340, 446)]
    for cause, keeps in {"": True, "a": True, "b": False, "c": False, "d": False}.items():
        here, there = (score(cause, numbers, at) for at in places)
        assert math.isclose(here, there, rel_tol=1e-9) == keeps, cause


def test_turning_is_by_pairs_and_counter_clockwise():
    np.testing.assert_allclose(turn([1, 0, 0, 2], math.pi / 2, (1, 2)), [0, 1, 0, -2], atol=1e-12)
