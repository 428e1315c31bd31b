"""nbgrader's own commands, from the source to what is collected, each run once."""

import json
import sys

import pytest
from nbformat import v4
from nbgrader.api import Gradebook
from nbgrader.utils import parse_utc

from autograder.classroom.masters import find_master
from autograder.classroom.release import course_points
from autograder.lessons import find_lesson

LESSON = find_lesson("01-rotation-block").slug
NAME = find_lesson("01-rotation-block").path.name

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="nbgrader's exchange does not run on Windows"
)


def read(path):
    return v4.reads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def generated(make_classroom):
    """A classroom after `nbgrader generate_assignment`, the plain command."""
    classroom = make_classroom()
    classroom.nbgrader("generate_assignment", LESSON)
    return classroom


@pytest.fixture(scope="module")
def collected(generated):
    """The same after everything that a class does up to collecting; and what a student has."""
    generated.nbgrader("release_assignment", LESSON)
    ada = generated.student("ada")
    generated.nbgrader("fetch_assignment", LESSON, cwd=ada)
    answer = read(ada / LESSON / NAME)
    cell = next(cell for cell in answer.cells if cell.id == "warmup-expand")
    cell.source = "# my answer\n" + cell.source
    (ada / LESSON / NAME).write_text(v4.writes(answer), encoding="utf-8")
    generated.nbgrader("submit", LESSON, "--student=ada", cwd=ada)
    generated.nbgrader("collect", LESSON)
    return generated


def test_the_release_is_the_one_that_learners_have(generated):
    released = generated.root / "release" / LESSON / NAME
    assert read(released) == read(find_lesson("01-rotation-block").path)


def test_the_gradebook_has_every_point(generated):
    points = course_points(generated.root)[LESSON]
    with Gradebook(generated.db_url) as gradebook:
        assert gradebook.find_assignment(LESSON).max_score == sum(points.values())
        cells = gradebook.find_notebook(NAME.removesuffix(".ipynb"), LESSON).grade_cells
        assert {cell.name.removeprefix("check-"): cell.max_score for cell in cells} == points


def test_the_plain_command_keeps_the_master_too(generated):
    released = generated.root / "release" / LESSON / NAME
    kept = find_master(generated.root, LESSON, read(released).metadata.rotary.release)
    assert kept.is_relative_to(generated.root / ".rotary")
    assert kept.read_bytes() == released.read_bytes()


def test_what_is_handed_in_arrives_with_its_time(collected):
    folder = collected.root / "submitted" / "ada" / LESSON
    handed_in = collected.student("ada") / LESSON / NAME
    assert (folder / NAME).read_bytes() == handed_in.read_bytes()
    assert parse_utc((folder / "timestamp.txt").read_text()) is not None
    assert "# my answer" in (folder / NAME).read_text(encoding="utf-8")


def test_a_later_hand_in_is_collected_with_update(collected):
    ada = collected.student("ada")
    path = ada / LESSON / NAME
    text = json.loads(path.read_text(encoding="utf-8"))
    text["metadata"]["second"] = True
    path.write_text(json.dumps(text), encoding="utf-8")
    collected.nbgrader("submit", LESSON, "--student=ada", cwd=ada)
    folder = collected.root / "submitted" / "ada" / LESSON
    first = (folder / "timestamp.txt").read_text()
    assert "use --update" in collected.nbgrader("collect", LESSON)
    collected.nbgrader("collect", LESSON, "--update")
    assert read(folder / NAME).metadata.second
    assert parse_utc((folder / "timestamp.txt").read_text()) >= parse_utc(first)


def test_generating_again_by_force_changes_nothing(collected):
    """What was handed in is not graded yet, so nbgrader may rebuild the gradebook's cells."""
    released = collected.root / "release" / LESSON / NAME
    before = released.read_bytes()
    collected.nbgrader("generate_assignment", LESSON, "--force")
    assert released.read_bytes() == before
    collected.rotary("release", LESSON)
    assert released.read_bytes() == before
