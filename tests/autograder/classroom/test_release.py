import subprocess
import sys

import pytest
from click.testing import CliRunner
from nbformat import v4, validate

from autograder import __version__
from autograder.classroom import release
from autograder.classroom.stamp import release_digest
from autograder.environment import own_environment

POINTS = {"01-turn": {"turn": 1, "numbers": 3}}
PLACE = "01-turn/turn.ipynb"


def released(course):
    return v4.reads((course / "autograder/released" / PLACE).read_text(encoding="utf-8"))


def cell(notebook, name):
    return next(cell for cell in notebook.cells if cell.id == name)


def test_the_release_equals_what_nbgrader_makes(course):
    release.release_course(course, POINTS)
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", "01-turn"]
    done = subprocess.run(
        command, cwd=course, env=own_environment(), capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    theirs = v4.reads((course / "release" / PLACE).read_text(encoding="utf-8"))
    assert released(course) == theirs


def test_answers_become_their_own_blank_and_nothing_more(course):
    release.release_course(course, POINTS)
    notebook = released(course)
    assert cell(notebook, "turn").source == 'def turn(x):\n    """Turn x."""\n    ...'
    assert cell(notebook, "numbers").source == "first = ...\nsecond = ...  # the other one"
    assert cell(notebook, "sum").outputs == []
    validate(notebook)


def test_the_release_names_its_course_and_text(course):
    release.release_course(course, POINTS)
    marks = released(course).metadata.rotary
    assert marks == {
        "lesson": "01-turn",
        "course": __version__,
        "release": release_digest(released(course)),
    }


def test_the_digest_follows_ids_and_sources_only():
    notebook = v4.new_notebook(cells=[v4.new_code_cell("a", id="x")])
    before = release_digest(notebook)
    notebook.cells[0].metadata["tags"] = ["y"]
    assert release_digest(notebook) == before
    notebook.cells[0].source = "b"
    assert release_digest(notebook) != before


def test_points_come_from_the_exercises(course):
    changes = release.release_course(course, POINTS)
    assert any("numbers: 2 -> 3 points" in change for change in changes)
    source = v4.reads((course / "notebooks" / PLACE).read_text(encoding="utf-8"))
    assert cell(source, "check-numbers").metadata.nbgrader.points == 3
    assert cell(released(course), "check-numbers").metadata.nbgrader.points == 3


def test_check_says_what_is_stale_and_changes_nothing(course):
    source = course / "notebooks" / PLACE
    before = source.read_bytes()
    assert len(release.release_course(course, POINTS, check=True)) == 2
    assert source.read_bytes() == before
    assert not (course / "autograder").exists()
    release.release_course(course, POINTS)
    assert release.release_course(course, POINTS, check=True) == []
    notebook = v4.reads(source.read_text(encoding="utf-8"))
    cell(notebook, "title").source = "# Turning round"
    source.write_text(v4.writes(notebook), encoding="utf-8")
    (change,) = release.release_course(course, POINTS, check=True)
    assert "differs" in change


def test_a_release_without_a_source_goes(course):
    release.release_course(course, POINTS)
    old = course / "autograder/released/00-old/old.ipynb"
    old.parent.mkdir()
    old.write_text("{}")
    assert any("no source" in line for line in release.release_course(course, POINTS))
    assert not old.exists()


def test_notebook_and_exercises_must_fit(course):
    with pytest.raises(ValueError, match="check-numbers grades no exercise"):
        release.release_course(course, {"01-turn": {"turn": 1}})
    with pytest.raises(ValueError, match="No graded cell for third"):
        release.release_course(course, {"01-turn": POINTS["01-turn"] | {"third": 1}})


def test_the_command_tells_stale_from_fresh_by_its_exit_status(course, monkeypatch):
    monkeypatch.setattr(release, "course_points", lambda root: POINTS)
    run = CliRunner().invoke
    assert run(release.main, [str(course), "--check"]).exit_code == 1
    assert run(release.main, [str(course)]).exit_code == 0
    done = run(release.main, [str(course), "--check"])
    assert done.exit_code == 0
    assert "up to date" in done.output
    monkeypatch.setattr(release, "course_points", lambda root: {})
    failed = run(release.main, [str(course)])
    assert failed.exit_code == 1
    assert "turn.ipynb" in failed.stderr
