"""The sample class is what it says it is, and its grades agree with the bank of whole answers."""

import json
import re
from collections import Counter

import pytest
from IPython.core.interactiveshell import InteractiveShell

from autograder.exercises import all_exercises
from autograder.lessons import RELEASED
from autograder.misconceptions import catalogue
from autograder.session import session as session_module
from autograder.session.session import Session
from autograder.verdict import Status

from ..demo_class.assemble import TWISTS, students, write_submission
from ..demo_class.bank_code import answer_code, answer_file
from .bank import read_answer

LESSON = "01-rotation-block"
NOTEBOOK = "rotation-block.ipynb"
MASTER = RELEASED / LESSON / NOTEBOOK
POINTS = {one.id: one.points for one in all_exercises().values() if one.lesson == LESSON}
CLASS = {student.id: student for student in students()}
NOTHING_TO_GRADE = {"truncated", "empty-file", "no-notebook", "other-lesson"}

every_student = pytest.mark.parametrize("student", CLASS.values(), ids=lambda one: one.id)


def test_the_class_is_large_and_every_twist_is_someones():
    assert len(CLASS) >= 18
    twists = Counter(student.twist for student in CLASS.values() if student.twist)
    assert set(twists) == set(TWISTS)


def test_names_are_unique_and_safe():
    full = [f"{student.first_name} {student.last_name}" for student in CLASS.values()]
    assert len(set(full)) == len(full)
    assert all(re.fullmatch(r"[a-z]{2,12}", one) for one in CLASS)
    for name in full:
        assert name.isprintable()
        assert all(letter.isalpha() or letter in " -'" for letter in name), name


def test_about_half_of_those_with_a_notebook_wrote_a_memo():
    memos = [student for student in CLASS.values() if student.memo]
    assert 0.35 < len(memos) / len(CLASS) < 0.65


@every_student
def test_every_answer_is_in_the_bank(student):
    assert student.answers.keys() <= POINTS.keys()
    for exercise, stem in student.answers.items():
        assert answer_file(exercise, stem).is_file(), stem
        assert not answer_code(exercise, stem).startswith("#"), stem


@every_student
def test_the_marks_are_those_of_the_bank_where_no_twist_decides(student):
    assert student.base_marks in ("full", "none")
    assert {*student.marks, *student.statuses} <= POINTS.keys()
    expected = student.expected(POINTS)
    for exercise, points in POINTS.items():
        if student.twist in NOTHING_TO_GRADE:
            assert expected[exercise] == 0
        elif exercise in student.statuses:
            status = Status(student.statuses[exercise])
            full = status in (Status.PROVED, Status.TESTED)
            assert expected[exercise] == (points if full else 0)
        elif exercise in student.answers:
            answer = read_answer(answer_file(exercise, student.answers[exercise]))
            assert (expected[exercise], points) == (answer.score, answer.points), exercise
        else:
            assert expected[exercise] == 0, exercise


@every_student
def test_the_total_is_the_sum_and_no_mark_is_named_for_nothing(student):
    assert sum(student.expected(POINTS).values()) == pytest.approx(student.total)
    usual = {one: POINTS[one] if student.base_marks == "full" else 0 for one in POINTS}
    assert not {one for one, marks in student.marks.items() if marks == usual[one]}


def test_six_students_have_a_wrong_idea_that_the_grade_tells_by_name():
    told = set()
    for student in CLASS.values():
        answers = [read_answer(answer_file(*pair)) for pair in student.answers.items()]
        ideas = {idea for one in answers for idea in one.misconceptions}
        titles = [catalogue()[idea].name for idea in ideas]
        names = {words for words in student.says if any(words in title for title in titles)}
        told |= names
        assert bool(ideas) == bool(names), student.id
    assert len(told) >= 6


def test_what_is_not_said_is_found():
    student = CLASS["cansu"]
    assert student.unsaid("It is from ANOTHER lesson.") == []
    assert student.unsaid("It is broken.") == ["99-other | another lesson"]


@pytest.mark.parametrize("name", ["chen", "keala", "lars", "paulo", "rosa"])
def test_the_notebooks_own_checks_give_these_marks(name, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shell = InteractiveShell()
    session = Session(shell)
    monkeypatch.setattr("autograder.notebook.current", lambda: session)
    monkeypatch.setattr(session_module, "current", lambda: session)
    got, statuses = {}, {}
    write_submission(CLASS[name], tmp_path, MASTER)
    for cell in json.loads((tmp_path / NOTEBOOK).read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            done = shell.run_cell("".join(cell["source"]), cell_id=cell["id"])
            if cell["id"].startswith("check-"):
                exercise = cell["id"].removeprefix("check-")
                got[exercise] = float(repr(done.result))
                statuses[exercise] = done.result.verdict.status
    assert got == CLASS[name].expected(POINTS)
    assert {one: statuses[one] for one in CLASS[name].statuses} == CLASS[name].statuses
