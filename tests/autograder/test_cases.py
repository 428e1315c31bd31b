import numpy as np
import pytest

from autograder.cases import LARGEST_CASE, Cases
from autograder.exercises import all_exercises

COIN = Cases("coin", lambda rng: {"face": int(rng.integers(1000))})


def test_the_same_case_gives_the_same_numbers_everywhere():
    assert COIN.numbers(7) == COIN.numbers(np.int64(7)) == COIN.numbers(7)


def test_other_cases_and_other_questions_give_other_numbers():
    other = Cases("other", COIN.draw)
    assert len({COIN.numbers(case)["face"] for case in range(100)}) > 50
    assert [COIN.numbers(k) for k in range(20)] != [other.numbers(k) for k in range(20)]


def test_zero_and_the_largest_are_cases():
    COIN.numbers(0)
    COIN.numbers(LARGEST_CASE)


@pytest.mark.parametrize("case", [-1, LARGEST_CASE + 1, 1.0, "1", None, True, [1], np.float64(1)])
def test_anything_else_is_refused_with_a_sentence(case):
    with pytest.raises(ValueError, match="`case` must"):
        COIN.numbers(case)


@pytest.mark.parametrize(
    "exercise",
    [one for one in all_exercises().values() if getattr(one.kind, "cases", None)],
    ids=lambda one: one.id,
)
def test_an_exercise_with_fresh_numbers_has_many(exercise):
    drawn = {str(exercise.kind.cases.numbers(case)) for case in range(100)}
    assert len(drawn) >= 8
    assert "case" in exercise.names
