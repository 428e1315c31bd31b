import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from nbgrader.api import Gradebook

from autograder.classroom import gradebook_file, releasing
from autograder.classroom.one_at_a_time import only_one
from autograder.classroom.releasing import ReleaseError, release_lesson
from autograder.environment import own_environment

LESSON = "01-turn"
# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")


def test_new_cells_after_submissions_are_refused_by_name(released, points):
    released.hand_in()
    with released.source() as notebook:
        for cell in notebook.cells[-2:]:
            name = cell.metadata.nbgrader.grade_id.replace("numbers", "more")
            cell.metadata.nbgrader.grade_id = name
    points["more"] = points.pop("numbers")
    sentence = released.refused()
    assert "1 of its submissions" in sentence
    assert "added in turn: check-more, more; removed in turn: check-numbers, numbers" in sentence
    command = re.search(r"`nbgrader (db assignment remove 01-turn --force)`", sentence).group(1)
    removal = [sys.executable, "-m", "nbgrader", *command.split()]
    subprocess.run(
        removal, cwd=released.root, env=own_environment(), check=True, capture_output=True
    )
    release_lesson(released.root, LESSON)
    with released.gradebook() as book:
        names = {cell.name for cell in book.find_notebook("turn", LESSON).source_cells}
    assert names == {"turn", "check-turn", "more", "check-more"}


def test_a_notebook_that_does_not_fit_the_exercises_is_named(released, points):
    points["third"] = 1
    sentence = released.refused()
    assert "turn.ipynb" in sentence
    assert "third" in sentence


def test_a_broken_source_leaves_the_release(released):
    with released.source() as notebook:
        notebook.cells[2].source = notebook.cells[2].source.replace("### END SOLUTION", "")
    assert "RuntimeError: no end solution statement found" in released.refused()
    (released.root / "notebooks" / LESSON / "turn.ipynb").write_text("{")
    assert "cannot be read as a notebook" in released.refused()


def test_the_gradebook_is_looked_at_first(released, monkeypatch):
    monkeypatch.setattr(gradebook_file, "WAIT", 0.05)
    with closing(sqlite3.connect(released.root / "gradebook.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "is in use" in released.refused()
    (released.root / "gradebook.db").write_bytes(b"half a gradebook")
    assert "is no gradebook" in released.refused()


def test_a_gradebook_that_fails_midway_leaves_the_release(released, monkeypatch):
    with released.source() as notebook:
        notebook.cells[0].source = "# Turning round"

    def fails(self, *arguments, **keywords):
        raise sqlite3.OperationalError("disk is full")

    genuine = Gradebook.add_source_cell
    monkeypatch.setattr(Gradebook, "add_source_cell", fails)
    before = (released.root / "release" / LESSON / "turn.ipynb").read_bytes()
    with pytest.raises(ReleaseError, match=r"could not be filled: .*disk is full"):
        release_lesson(released.root, LESSON)
    assert (released.root / "release" / LESSON / "turn.ipynb").read_bytes() == before
    assert sorted(os.listdir(released.root / "release")) == [LESSON]
    monkeypatch.setattr(Gradebook, "add_source_cell", genuine)
    release_lesson(released.root, LESSON)
    assert released.notebook().cells[0].source == "# Turning round"
    assert len(released.recorded()[0]) == 4


def test_a_killed_release_is_made_up_for(released):
    old = released.notebook()
    with released.source() as notebook:
        notebook.cells[0].source = "# Turning round"
    kill = (
        "import os, sys; from pathlib import Path; from autograder.classroom import releasing\n"
        "releasing.course_points = lambda root: {'01-turn': {'turn': 1, 'numbers': 2}}\n"
        "releasing._fill = lambda *arguments: os._exit(9)\n"
        "releasing.release_lesson(Path.cwd(), '01-turn')"
    )
    done = subprocess.run([sys.executable, "-c", kill], cwd=released.root)
    assert done.returncode == 9
    assert (
        len(os.listdir(released.root / "release")) == 3
    )  # the new, the old, and what was being made
    shutil.rmtree(released.root / "release" / LESSON)  # as if the kill had come between the renames
    with released.source() as notebook:
        notebook.cells[2].source = "### BEGIN SOLUTION"
    with pytest.raises(ReleaseError, match="no end solution"):
        release_lesson(released.root, LESSON)
    assert released.notebook() == old
    assert sorted(os.listdir(released.root / "release")) == [LESSON]


def test_two_at_once_are_refused(released):
    pytest.importorskip("fcntl")
    with only_one(released.root / releasing.LOCK):
        assert "Another `rotary release`" in released.refused()


def test_a_broken_configuration_is_named_and_not_passed_over(released):
    config = released.root / "nbgrader_config.py"
    config.write_text(config.read_text() + "\n1 / 0\n")
    assert "ZeroDivisionError" in released.refused()
