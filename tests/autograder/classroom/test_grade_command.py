"""`rotary grade LESSON`: what it prints, and with which status it ends."""

import shutil

import pytest
from click.testing import CliRunner

from autograder import cli
from autograder.classroom.one_at_a_time import only_one

from .hand_in import FULL, LESSON, WRONG, solved, untouched

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")


@pytest.fixture
def grade(quick_room, monkeypatch):
    """Give ``grade(…)``, the command in the course root of `quick_room`."""
    monkeypatch.chdir(quick_room.root)

    def run(*arguments):
        return CliRunner().invoke(cli.rotary, ["grade", *arguments])

    return run


def rows(done):
    lines = [line.split() for line in done.stdout.splitlines()[2:-2]]
    return {line[0]: line[1:] for line in lines}


def refused(done):
    """Give the one sentence on stderr of a call that did nothing."""
    assert (done.exit_code, done.stdout) == (1, "")
    lines = done.stderr.splitlines()
    return next(line for line in reversed(lines) if line.strip())


def test_marks_are_printed_and_the_status_is_0_whatever_they_are(grade, quick_room):
    quick_room.hand_in("ada", solved(memo="Because."))
    quick_room.hand_in("bolat", untouched())
    quick_room.hand_in("chen", b"no notebook")
    done = grade(LESSON)
    assert done.exit_code == 0, done.output
    table, most = rows(done), f"{FULL + 3:g}"
    assert table["ada"] == [f"{FULL:g}/{most}", "to", "do", "graded"]
    assert table["bolat"] == [f"0/{most}", "graded"]
    assert table["chen"][:3] == [f"0/{most}", "graded", "!"]
    assert done.stdout.splitlines()[-2] == "3 graded. To look at: chen."
    assert done.stdout.splitlines()[-1].startswith(f"Feedback: {quick_room.root}")
    done = grade(LESSON)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[-2] == "3 as before. To look at: chen."
    assert grade(LESSON, "--force").stdout.splitlines()[-2].startswith("3 graded.")


def test_the_status_is_1_when_somebody_was_not_graded(grade, quick_room):
    quick_room.hand_in("ada", solved())
    quick_room.hand_in("=cmd()", solved())
    done = grade(LESSON)
    assert done.exit_code == 1
    assert rows(done)["ada"][0] == f"{FULL:g}/{FULL + 3:g}"
    assert rows(done)["'=cmd()'"][:4] == ["–", "not", "graded", "!"]
    assert done.stdout.splitlines()[-2] == "1 graded, 1 not graded. To look at: '=cmd()'."


def test_students_are_chosen_by_name(grade, quick_room):
    for name in ("ada", "bolat", "chen"):
        quick_room.hand_in(name, solved(**WRONG))
    done = grade(LESSON, "--student", "chen", "--student", "ada")
    assert done.exit_code == 0
    assert list(rows(done)) == ["ada", "chen"]
    assert set(quick_room.scores()) == {"ada", "chen"}
    sentence = refused(grade(LESSON, "--student", "zoe"))
    assert sentence == f"Nothing was handed in for {LESSON} by: zoe."


def test_it_finds_the_course_root_from_a_folder_in_it(grade, quick_room, monkeypatch):
    monkeypatch.chdir(quick_room.hand_in("ada", solved()))
    assert grade(LESSON).exit_code == 0
    assert quick_room.scores() == {"ada": FULL}


def test_what_cannot_be_graded_at_all_is_one_sentence(grade, quick_room):
    assert refused(grade(LESSON)).startswith(f"Nothing was handed in for {LESSON}: no folder")
    folder = quick_room.hand_in("ada", solved())
    shutil.copytree(folder, folder.with_name("02-next"))
    assert refused(grade("02-next")).startswith("No lesson 02-next was released in ")
    with only_one(quick_room.root / ".rotary" / "grade.lock"):
        assert "Another grading runs in" in refused(grade(LESSON))
    settings = quick_room.root / "course.toml"
    good = settings.read_text(encoding="utf-8")
    settings.write_text("hints = 7")
    assert "hints must be true or false" in refused(grade(LESSON))
    settings.write_text(good, encoding="utf-8")
    (quick_room.root / ".rotary" / "grade.lock").unlink()
    (quick_room.root / ".rotary" / "grade.lock").mkdir()
    assert refused(grade(LESSON)).endswith("grade.lock: Is a directory.")
    gradebook = quick_room.root / "gradebook.db"
    (quick_room.root / ".rotary" / "grade.lock").rmdir()
    gradebook.write_bytes(b"half a gradebook")
    assert "is no gradebook" in refused(grade(LESSON))
    config = quick_room.root / "nbgrader_config.py"
    config.write_text("1 / 0")
    assert "ZeroDivisionError" in refused(grade(LESSON))
