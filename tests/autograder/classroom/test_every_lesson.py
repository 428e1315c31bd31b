"""Every lesson, run as grading runs it: the instructor's answers earn all, the stubs nothing."""

import json
from contextlib import nullcontext

import pytest

from autograder.classroom import check_notebook as module
from autograder.exercises import all_exercises
from autograder.lessons import lessons
from autograder.session.solutions import solution_source
from autograder.settings import Settings
from autograder.verdict import Status

every_lesson = pytest.mark.parametrize("lesson", lessons(), ids=lambda one: one.slug)


@pytest.fixture
def grade(tmp_path, sandbox, monkeypatch):
    """Give ``grade(lesson, solved)``: the verdicts on the lesson's notebook, by exercise."""
    monkeypatch.setattr(module, "open_sandbox", lambda: nullcontext(sandbox))

    def graded(lesson, solved):
        notebook = json.loads(lesson.path.read_text(encoding="utf-8"))
        asked = all_exercises()
        for cell in notebook["cells"]:
            if solved and cell["id"] in asked:
                cell["source"] = solution_source(asked[cell["id"]])
        path = tmp_path / lesson.slug / lesson.path.name
        path.parent.mkdir()
        path.write_text(json.dumps(notebook), encoding="utf-8")
        return module.check_notebook(path, Settings()).verdicts

    return graded


@every_lesson
def test_solved_earns_full_marks(grade, lesson):
    verdicts = grade(lesson, solved=True)
    mine = [one.id for one in all_exercises().values() if one.lesson == lesson.slug]
    assert list(verdicts) == mine
    short = {name: one.finding for name, one in verdicts.items() if one.score < one.max_score}
    assert short == {}


@every_lesson
def test_untouched_earns_nothing(grade, lesson):
    verdicts = grade(lesson, solved=False)
    assert {one.status for one in verdicts.values()} == {Status.UNATTEMPTED}
    assert {one.score for one in verdicts.values()} == {0}
