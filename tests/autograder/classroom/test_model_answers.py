"""Model answers come from the sources in the course root, as far as the course shows solutions."""

import shutil
from pathlib import Path

import pytest

from autograder.classroom.model_answers import model_answers
from autograder.exercises import all_memos
from autograder.lessons import RELEASED

ROOT = Path(__file__).resolve().parents[3]
LESSON = "01-rotation-block"


@pytest.fixture
def root(tmp_path):
    shutil.copytree(ROOT / "notebooks" / LESSON, tmp_path / "notebooks" / LESSON)
    return tmp_path


def test_each_memo_of_the_lesson_has_one(root):
    (text,) = model_answers(root, LESSON).values()
    assert len(text.split()) > 20 and "SOLUTION" not in text


def test_every_memo_of_the_course_has_one():
    for memo in all_memos().values():
        assert memo.id in model_answers(ROOT, memo.lesson)


def test_where_solutions_are_never_shown_there_is_none(root):
    (root / "course.toml").write_text('solutions = "never"\n')
    assert model_answers(root, LESSON) == {}


def test_a_released_notebook_for_a_source_has_none(root):
    shutil.rmtree(root / "notebooks" / LESSON)
    shutil.copytree(RELEASED / LESSON, root / "notebooks" / LESSON)
    assert model_answers(root, LESSON) == {}
    assert model_answers(root, "02-frequencies") == {}
