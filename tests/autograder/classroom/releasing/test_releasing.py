import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest
from click.testing import CliRunner
from nbformat import v4

from autograder import cli
from autograder.classroom.masters import current_master, find_master
from autograder.classroom.release import release_course
from autograder.classroom.releasing import UnknownLesson, release_lesson
from autograder.environment import own_environment

LESSON = "01-turn"
# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")


def test_a_release_equals_what_nbgrader_makes(fresh):
    theirs = replace(fresh, root=shutil.copytree(fresh.root, fresh.root.with_name("theirs")))
    done = release_lesson(fresh.root, LESSON)
    assert done.folder == fresh.root / "release" / LESSON
    assert done.notices == ()
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", LESSON]
    subprocess.run(command, cwd=theirs.root, env=own_environment(), check=True, capture_output=True)
    for folder in ("release", ".rotary/releases"):
        ours, wanted = (
            {p.relative_to(root): p.read_bytes() for p in (root / folder).rglob("*.ipynb")}
            for root in (fresh.root, theirs.root)
        )
        assert ours == wanted
        assert len(ours) == 1
    assert fresh.recorded() == theirs.recorded()


def test_without_submissions_cells_may_come_and_go(released, points):
    with released.source() as notebook:
        del notebook.cells[-2:]
    del points["numbers"]
    before = released.notebook()
    release_lesson(released.root, LESSON)
    with released.gradebook() as book:
        names = {cell.name for cell in book.find_notebook("turn", LESSON).source_cells}
    assert names == {"turn", "check-turn"}
    assert [cell.id for cell in released.notebook().cells] == [
        cell.id for cell in before.cells[:-2]
    ]
    assert sorted(os.listdir(released.root / "release")) == [LESSON]


def test_a_changed_text_is_released_and_the_old_master_kept(released):
    released.hand_in()
    old = released.notebook().metadata.rotary.release
    with released.source() as notebook:
        notebook.cells[0].source = "# Turning round"
    assert release_lesson(released.root, LESSON).notices == ()
    new = released.notebook().metadata.rotary.release
    assert old != new
    for digest in (old, new):
        kept = find_master(released.root, LESSON, digest)
        assert v4.reads(kept.read_text()).metadata.rotary.release == digest
    assert (
        current_master(released.root, LESSON) == released.root / "release" / LESSON / "turn.ipynb"
    )


def test_points_follow_the_settings_even_after_submissions(released, points):
    points["numbers"] = 5
    (notice,) = release_lesson(released.root, LESSON).notices
    assert "numbers: 2 -> 5 points" in notice
    released.hand_in()
    points["numbers"] = 7
    moved, regrade = release_lesson(released.root, LESSON).notices
    assert "numbers: 5 -> 7 points" in moved
    assert "holds submissions (1)" in regrade
    assert "check-numbers: 5 -> 7" in regrade
    with released.gradebook() as book:
        assert book.find_assignment(LESSON).max_score == 8
        assert book.find_submission(LESSON, "ada").max_score == 8


def test_other_folders_and_other_gradebooks_of_the_configuration_hold(fresh):
    course = fresh.root
    config = course / "nbgrader_config.py"
    elsewhere = course.parent / "marks.db"
    (course / "gradebook.db").rename(elsewhere)
    config.write_text(
        f"{config.read_text()}\nc.CourseDirectory.db_url = 'sqlite:///{elsewhere}'\n"
        "c.CourseDirectory.release_directory = 'given-out'\n"
    )
    assert release_lesson(course, LESSON).folder == course / "given-out" / LESSON
    assert sorted(os.listdir(course / "given-out" / LESSON)) == ["turn.ipynb"]
    assert not (course / "gradebook.db").exists()
    assert not (course / "release").exists()


def test_a_released_copy_can_be_the_source(fresh, points):
    """As in a course root that a wheel made: no solutions, yet the blanks stay what they are."""
    course = fresh.root
    release_course(course, {LESSON: points})
    made = course / "autograder" / "released" / LESSON / "turn.ipynb"
    shutil.copy(made, course / "notebooks" / LESSON / "turn.ipynb")
    release_lesson(course, LESSON)
    assert fresh.notebook() == v4.reads(made.read_text(encoding="utf-8"))
    with fresh.source() as notebook:  # a solution without markers goes, as nbgrader does it
        notebook.cells[2].source = "def turn(x):\n    return -x"
    release_lesson(course, LESSON)
    assert "-x" not in fresh.notebook().cells[2].source


def test_an_unknown_lesson_is_a_wrong_call(released, monkeypatch):
    for wrong in ("02-none", "../01-turn", "*", "", "."):
        with pytest.raises(UnknownLesson, match=f"There are: {LESSON}"):
            release_lesson(released.root, wrong)
    monkeypatch.chdir(released.root / "notebooks")
    run = CliRunner().invoke
    assert run(cli.rotary, ["release", "02-none"]).exit_code == 2
    done = run(cli.rotary, ["release", LESSON])
    assert done.exit_code == 0
    assert re.search(rf"Released .*release/{LESSON}", done.output)
    (released.root / "notebooks" / LESSON / "turn.ipynb").write_text("{")
    assert run(cli.rotary, ["release", LESSON]).exit_code == 1
