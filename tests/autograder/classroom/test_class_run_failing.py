"""What goes wrong while a class is graded: a sentence for that one, and nothing half written."""

import datetime
import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from autograder.classroom import gradebook_file, grader
from autograder.classroom.class_run import LOCK, ClassError, grade_class
from autograder.classroom.gradebook_file import GradebookError
from autograder.classroom.one_at_a_time import only_one
from autograder.classroom.outcome import Outcome
from autograder.sandbox.launch import SandboxError

from .hand_in import FULL, LESSON, POINTS, solved, untouched
from .penalties import Raises

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")


def test_two_gradings_at_once_are_refused(two):
    pytest.importorskip("fcntl")
    with only_one(two.root / LOCK), pytest.raises(ClassError, match="Another grading runs in"):
        grade_class(two.course, LESSON, force=True)
    assert two.grade() == {"ada": "as before", "bolat": "as before"}


def test_a_locked_gradebook_refuses_all_at_once_and_nothing_is_written(two, monkeypatch):
    monkeypatch.setattr(gradebook_file, "WAIT", 0.05)
    two.hand_in("bolat", solved())
    files, dump = two.files(), two.dump()
    with closing(sqlite3.connect(two.root / "gradebook.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(GradebookError, match="is in use: another program is writing"):
            grade_class(two.course, LESSON)
    assert (two.files(), two.dump()) == (files, dump)


@pytest.mark.parametrize("first_time", [True, False])
def test_a_gradebook_that_is_locked_meanwhile_refuses_that_one_alone(two, first_time, caplog):
    two.course.directories.db_url += "?timeout=0.1"
    names = ["ada", "bolat", "chen"] if first_time else ["ada", "bolat"]
    for name in names:
        two.hand_in(name, solved(memo=f"By {name}."))
    if first_time:
        with two.gradebook() as book:
            book.remove_student("bolat")
    files, other = two.files(), sqlite3.connect(two.root / "gradebook.db", isolation_level=None)

    def lock(outcome):
        told.append(outcome)
        other.execute({"ada": "BEGIN EXCLUSIVE", "bolat": "COMMIT"}.get(outcome.student, ""))

    told = []
    with closing(other):
        states = two.grade(tell=lock)
    assert states == dict.fromkeys(names, "graded") | {"bolat": "not graded"}
    assert told[1] == Outcome(
        "bolat",
        "not graded",
        "The gradebook refused it (database is locked); nothing of it was written.",
        True,
    )
    assert caplog.records == []
    after = two.files()
    assert {name for name in after if "bolat" in name} == {n for n in files if "bolat" in n}
    assert ("bolat" in two.scores()) != first_time
    assert two.grade() == dict.fromkeys(names, "as before") | {"bolat": "graded"}
    assert two.scores() == dict.fromkeys(names, FULL)


def test_a_fault_in_an_instructors_plugin_is_one_sentence(two):
    two.course.config.AssignLatePenalties.plugin_class = Raises
    with two.gradebook() as book:
        book.find_assignment(LESSON).duedate = datetime.datetime(2026, 1, 1)
        book.db.commit()
    two.hand_in("ada", solved(), when="2026-03-01 12:00:00 UTC")
    files = {name: data for name, data in two.files().items() if not name.startswith("submitted")}
    assert two.sentence("ada") == ("Recording it failed (KeyError: 'ada'); nothing was written.")
    assert {n: d for n, d in two.files().items() if not n.startswith("submitted")} == files


def test_no_sandbox_is_one_sentence_for_each(quick_room, sandbox, monkeypatch):
    def fails():
        raise SandboxError("There is no memory left.")

    quick_room.hand_in("ada", solved())
    monkeypatch.setattr(sandbox, "start", fails)
    assert quick_room.sentence("ada") == "There is no memory left."
    assert quick_room.scores() == {}


def test_a_fault_of_the_grader_is_one_students_and_names_the_place(quick_room, monkeypatch):
    quick_room.hand_in("ada", solved())
    quick_room.hand_in("bolat", untouched())
    usual = grader.take_folder

    def fails(folder, *rest):
        if "ada" in folder.parts:
            raise KeyError("cells")
        return usual(folder, *rest)

    monkeypatch.setattr(grader, "take_folder", fails)
    outcomes = grade_class(quick_room.course, LESSON)
    assert [one.state for one in outcomes] == ["not graded", "graded"]
    assert outcomes[0].sentence.startswith("The grader itself failed (KeyError: 'cells'; test_")


def test_feedback_that_cannot_be_written_is_told_and_made_the_next_time(two):
    two.hand_in("bolat", solved())
    shutil.rmtree(two.root / "feedback" / "bolat")
    (two.root / "feedback" / "bolat").write_text("in the way")
    outcome = grade_class(two.course, LESSON)[1]
    assert (outcome.state, outcome.needs_a_look) == ("graded", True)
    assert "Its feedback could not be written (" in outcome.sentence
    assert two.scores()["bolat"] == FULL
    (two.root / "feedback" / "bolat").unlink()
    assert two.grade() == {"ada": "as before", "bolat": "graded"}
    assert two.page("bolat").is_file()


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_recorded(quick_room):
    quick_room.hand_in("ada", solved())
    quick_room.hand_in("bolat", solved())
    (quick_room.root / "autograded").mkdir()
    (quick_room.root / "autograded" / "ada").write_text("in the way")
    place = quick_room.root / "autograded" / "ada"
    assert quick_room.sentence("ada").startswith(f"{place}")
    assert quick_room.scores() == {"bolat": FULL}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_read_only_folder_of_graded_notebooks_is_told(two):
    two.hand_in("bolat", solved())
    folder = two.root / "autograded" / "bolat"
    folder.chmod(0o500)
    try:
        assert "Permission denied" in two.sentence("bolat")
    finally:
        folder.chmod(0o700)
    assert two.scores()["bolat"] == FULL - POINTS["block-code"]
    assert two.grade() == {"ada": "as before", "bolat": "graded"}


def test_an_unreadable_time_is_told_and_the_rest_is_graded(quick_room):
    folder = quick_room.hand_in("ada", solved())
    (folder / "timestamp.txt").mkdir()
    assert quick_room.sentence("ada") == ("Its timestamp.txt cannot be read; it counts as on time.")
    assert quick_room.scores() == {"ada": FULL}
