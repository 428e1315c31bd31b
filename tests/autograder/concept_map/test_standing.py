from dataclasses import dataclass

import pytest

from autograder.concept_map import Concept, concept_standings
from autograder.concept_map.standing import How
from autograder.progress import ProgressLog
from autograder.standing import standings


@dataclass(frozen=True)
class Asked:
    id: str
    concepts: tuple = ("turn",)
    lesson: str = "03-turn"
    points: int = 2


TURN, TWICE = Concept("turn", "a turn", "It turns.", 3), Concept("twice", "twice", "Again.", 9)
ASKED = [Asked("a"), Asked("b", ("turn", "twice"))]


@pytest.fixture
def log(tmp_path):
    return ProgressLog(tmp_path)


def stand(log, out=(3, 9)):
    return [
        (one.how, one.done, one.count)
        for one in concept_standings([TURN, TWICE], standings(log, ASKED), out)
    ]


def test_a_concept_is_open_until_an_exercise_on_it_is_tried(log):
    assert stand(log) == [(How.OPEN, 0, 2), (How.OPEN, 0, 1)]
    log.record("a", "unattempted", 0, 2)
    assert stand(log)[0] == (How.OPEN, 0, 2)


def test_it_is_begun_with_the_first_try_and_done_with_the_last_exercise(log):
    log.record("a", "refuted", 0, 2)
    assert stand(log) == [(How.BEGUN, 0, 2), (How.OPEN, 0, 1)]
    log.record("a", "proved", 2, 2)
    log.record("b", "refuted", 1, 2)
    assert stand(log) == [(How.BEGUN, 1, 2), (How.BEGUN, 0, 1)]
    log.record("b", "tested", 2, 2)
    assert stand(log) == [(How.DONE, 2, 2), (How.DONE, 1, 1)]


def test_a_review_in_a_later_lesson_undoes_nothing(log):
    log.record("a", "proved", 2, 2)
    asked = [Asked("a"), Asked("review-a", lesson="05-more")]
    (one,) = concept_standings([TURN], standings(log, asked), (3, 5))
    assert (one.how, one.done, one.count) == (How.DONE, 1, 1)


def test_it_is_to_come_while_its_lesson_is(log):
    assert stand(log, out=(3,))[1] == (How.TO_COME, 0, 1)


def test_a_concept_that_nothing_meets_yet_is_open(log):
    (one,) = concept_standings([Concept("new", "new", "N.", 3)], standings(log, ASKED), (3,))
    assert (one.how, one.count) == (How.OPEN, 0)
