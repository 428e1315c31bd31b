"""Of a small sample nothing wrong has full marks and nothing right has less."""

import os
import random

import pytest

from autograder.exercises import all_exercises

from ..autograder.bank import BankAnswer, bank
from .counting import Counts, by_exercise
from .item import Family, Item
from .judging import Outcome, outcome
from .listing import listed
from .oracle.opinion import QUESTIONS
from .oracle.results import Said
from .running import chosen, judged
from .table import as_markdown, confusion_rows, exercise_rows
from .variants import sampled

VARIANTS, ANSWERS = 12, 6


def functions():
    """List the bank's answers to exercises that ask for a function."""
    return chosen(list(QUESTIONS), sample=0, seed=0)


@pytest.fixture(scope="module")
def sample():
    """Give what came of a few answers to every function, and of a few variants."""
    rng, items = random.Random(0), sampled(bank(), VARIANTS, seed=0)
    for exercise in QUESTIONS:
        items += rng.sample([item for item in functions() if item.exercise == exercise], ANSWERS)
    return Counts(judged(items, seed=0, jobs=os.cpu_count() or 1))


def test_what_is_wrong_has_no_full_marks_and_what_is_right_has(sample):
    failed = {id(one) for one in sample.failures}
    shown = Counts([one for one in sample.outcomes if id(one) in failed])
    assert not failed, "\n".join("\n".join(pair) for pair in listed(shown))


def test_every_function_is_in_the_sample(sample):
    counts = by_exercise(sample.outcomes)
    assert set(counts) == set(QUESTIONS)
    assert all(one.variants == VARIANTS and len(one.answers) == ANSWERS for one in counts.values())
    assert {one.said for one in sample.outcomes} >= {Said.RIGHT, Said.WRONG}


def test_all_functions_of_the_course_have_an_oracle():
    functions = {one.id for one in all_exercises().values() if one.kind.label == "function"}
    assert functions == set(QUESTIONS)


def test_other_exercises_are_judged_by_what_a_person_says():
    items = chosen(["rotation-90"], sample=5, seed=0)
    assert items and all(item.family is Family.ANSWER for item in items)
    counts = Counts(judged(items, seed=0, jobs=1))
    assert not counts.failures
    assert counts.proved == (0, 0)


def test_an_answer_that_calls_what_it_should_write_earns_nothing():
    (ready,) = (item for item in functions() if str(item) == "rope-token/wrong/ready_made")
    one = outcome(ready)
    assert (one.status, one.score, one.said) == ("unattempted", 0, None)
    assert one.is_right is False


def made(tmp_path, **kept):
    """Give an outcome; the answer is wrong, off by one and scored 0, if nothing else is said."""
    side = "right" if kept.pop("is_right", False) else "wrong"
    person = kept.pop("person", ("off-by-one",))
    path = tmp_path / "rope-token" / side / "one.py"
    answer = BankAnswer(path, 0.0, 5.0, "refuted", person)
    item = Item(answer, "m = 1", kept.pop("family", Family.ANSWER))
    rest = {"status": "refuted", "score": 0.0, "said": Said.WRONG, "milliseconds": 10.0, **kept}
    return Outcome(item, points=5.0, **rest)


def test_counts_tell_what_happened(tmp_path):
    mutant = {"is_right": True, "family": Family.MUTANT}
    counts = Counts(
        [
            made(tmp_path, misconceptions=("off-by-one",)),
            made(tmp_path, misconceptions=("clockwise",), milliseconds=30.0),
            made(tmp_path),
            made(tmp_path, person=("b", "a"), misconceptions=("a", "b")),
            made(tmp_path, is_right=True, said=Said.RIGHT, score=5.0, status="proved"),
            made(tmp_path, **mutant, score=5.0, status="tested"),
            made(tmp_path, **mutant, said=Said.RIGHT, score=5.0, status="tested"),
            made(tmp_path, **mutant, said=Said.RIGHT, score=5.0, status="proved"),
            made(tmp_path, **mutant, said=Said.RIGHT, score=4.0),
            made(tmp_path, **mutant, said=Said.OPEN, score=5.0),
        ]
    )
    assert (len(counts.answers), counts.variants) == (5, 5)
    assert (len(counts.false_accepts), len(counts.false_rejects)) == (1, 1)
    assert not counts.disputed
    assert (len(counts.equivalent), len(counts.only_tested)) == (2, 1)
    assert (counts.proved, counts.diagnosed, counts.diagnoses_right) == ((1, 1), (3, 4), (2, 3))
    assert counts.refuted_diagnosed == (3, 4)
    error = made(tmp_path, status="error")
    no_function = made(tmp_path, misconceptions=("off-by-one",), said=None)
    assert Counts([error, no_function]).refuted_diagnosed == (0, 0)
    assert counts.median_milliseconds == 10
    assert counts.confusion() == {
        "a + b": {"a + b": 1},
        "off-by-one": {"off-by-one": 1, "clockwise": 1, "none": 1},
    }


def test_a_person_and_an_oracle_that_differ_are_a_failure(tmp_path):
    counts = Counts([made(tmp_path, said=Said.RIGHT, score=5.0, status="proved")])
    assert len(counts.disputed) == len(counts.failures) == 1


def test_other_points_than_the_parts_give_are_listed(tmp_path):
    counts = Counts([made(tmp_path, score=4.0, expected_score=3.5, lost={"dtype": "float32"})])
    (title, text), _ = listed(counts)
    assert title.startswith("other points than by the oracle: rope-token/wrong/one")
    assert "refuted 4/5" in text and "wrong 3.5/5" in text and "dtype: float32" in text


def test_tables_are_also_written_as_markdown(tmp_path):
    outcomes = [
        made(tmp_path, misconceptions=("off-by-one",)),
        made(tmp_path, misconceptions=("clockwise",)),
        made(tmp_path, person=()),
    ]
    counts = Counts(outcomes)
    table = as_markdown(exercise_rows(by_exercise(outcomes), counts)).splitlines()
    assert table[1] == "| --- |" + " ---: |" * 10
    assert table[2] == "| rope-token | 3 | · | · | · | · | 2 of 3 | 2 of 3 | 1 of 2 | · | 10 |"
    assert table[3].startswith("| all | 3 |")
    assert as_markdown(confusion_rows(counts.confusion())).splitlines()[2:] == [
        "| off-by-one | 2 | 1 | · | clockwise (1) |",
        "| none | 1 | 1 | · | · |",
    ]
