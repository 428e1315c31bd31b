"""`nbgrader autograde` and `rotary grade` take the same path to the same gradebook."""

import datetime
import shutil

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI

from autograder.classroom.nbgrader_setup import nbgrader_app
from autograder.exercises import all_exercises

from .conftest import CLASS, LESSON, NAME
from .gradebook_rows import differences, of_student, rows, scores, shown

# right · another name · a misconception · the cheater · kills its process · warns on stderr
# a broken document · duplicated cells · deleted cells · no notebook at all
HERE = "ada farid goran greta uma wanjiru xiang yusuf zofia dewi".split()
FORMULA = "=1+1"
EXERCISES = [one for one in all_exercises().values() if one.lesson == LESSON]
LATER = "2025-02-04 10:00:00.000000 UTC"


def text_of(classroom, name):
    return (classroom.graded(name) / NAME).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def handed_in(released, copy_classroom):
    """A class that has handed in, only to be copied."""
    classroom = copy_classroom(released)
    for name in HERE:
        classroom.hand_in(name)
    return classroom


@pytest.fixture(scope="module")
def by_nbgrader(handed_in, copy_classroom):
    classroom = copy_classroom(handed_in)
    shutil.copytree(classroom.submitted("ada"), classroom.root / "submitted" / FORMULA / LESSON)
    said = classroom.nbgrader("autograde", LESSON)
    assert f"The folder {FORMULA!r} cannot be a student's name" in said
    return classroom


@pytest.fixture(scope="module")
def by_rotary(handed_in, copy_classroom):
    classroom = copy_classroom(handed_in)
    classroom.rotary("grade", LESSON)
    return classroom


def test_every_one_gets_the_marks_in_the_roster(by_nbgrader):
    found = rows(by_nbgrader.db_url, LESSON)
    assert scores(found) == pytest.approx({name: CLASS[name].total for name in HERE})
    flagged = {key[0] for key, row in found.items() if row.get("flagged")}
    assert flagged == {name for name in HERE if CLASS[name].needs_a_look} == {"dewi", "xiang"}


def test_what_looks_like_a_formula_is_no_student(by_nbgrader):
    with Gradebook(by_nbgrader.db_url) as gradebook:
        assert {one.id for one in gradebook.students} == set(HERE)
    assert not (by_nbgrader.root / "autograded" / FORMULA).exists()


def test_both_commands_write_the_same_rows(by_nbgrader, by_rotary):
    ours = rows(by_rotary.db_url, LESSON)
    assert len(ours) > 50 * len(HERE)
    assert differences(rows(by_nbgrader.db_url, LESSON), ours) == {}


@pytest.mark.parametrize("name", HERE)
def test_both_commands_show_the_same_verdicts(by_nbgrader, by_rotary, name):
    theirs, ours = (shown(one.graded(name) / NAME) for one in (by_nbgrader, by_rotary))
    assert ours == theirs
    assert sum("rotary-verdict" in outputs for _, outputs in ours) == len(EXERCISES)


@pytest.mark.parametrize("name", HERE)
def test_what_a_grade_says_stands_in_the_notebook(by_nbgrader, name):
    text = str(shown(by_nbgrader.graded(name) / NAME))
    assert CLASS[name].unsaid(text) == []


def test_without_force_only_what_is_newer_is_graded_again(by_nbgrader, copy_classroom):
    classroom = copy_classroom(by_nbgrader)
    classroom.hand_in("ada", like="goran")
    classroom.hand_in("farid", like="goran", when=LATER)
    before = rows(classroom.db_url, LESSON)
    said = classroom.nbgrader("autograde", LESSON)
    assert said.count("Skipping existing assignment") == len(HERE) - 1
    after = rows(classroom.db_url, LESSON)
    assert {key[0] for key in differences(before, after)} == {"farid"}
    assert scores(after)["farid"] == CLASS["goran"].total
    when = after["farid", "submission", ""]["timestamp"]
    assert when == datetime.datetime(2025, 2, 4, 10)
    classroom.nbgrader("autograde", LESSON, "--student=ada", "--force")
    last = rows(classroom.db_url, LESSON)
    assert {key[0] for key in differences(after, last)} == {"ada"}
    goran = {key[1:]: row for key, row in of_student(last, "goran").items()}
    assert {key[1:]: row for key, row in of_student(last, "ada").items()} == goran


def test_rotary_goes_on_where_nbgrader_was(by_nbgrader, copy_classroom):
    classroom = copy_classroom(by_nbgrader)
    before = rows(classroom.db_url, LESSON)
    assert "1 graded." in classroom.rotary("grade", LESSON, "--student=goran")
    assert differences(before, rows(classroom.db_url, LESSON)) == {}


def test_nbgrader_goes_on_where_rotary_was(by_rotary, copy_classroom):
    classroom = copy_classroom(by_rotary)
    classroom.hand_in("goran", when=LATER)
    before = rows(classroom.db_url, LESSON)
    said = classroom.nbgrader("autograde", LESSON)
    assert said.count("Skipping existing assignment") == len(HERE) - 1
    stamped = {name: "rotary-graded" in text_of(classroom, name) for name in HERE}
    assert stamped == {name: name != "goran" for name in HERE}
    ((key, (_, new)),) = differences(before, rows(classroom.db_url, LESSON)).items()
    assert key == ("goran", "submission", "")
    assert new["timestamp"] == datetime.datetime(2025, 2, 4, 10)


def test_a_lesson_that_was_not_released_is_refused_in_a_sentence(released, copy_classroom):
    classroom = copy_classroom(released)
    classroom.hand_in("ada")
    classroom.submitted("ada").rename(classroom.submitted("ada").with_name("99-other"))
    app = nbgrader_app(classroom.root)
    done = NbGraderAPI(app.coursedir, config=app.config).autograde("99-other", "ada")
    assert not done["success"]
    assert "[ERROR] No lesson 99-other was released" in done["log"]
