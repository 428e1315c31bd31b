"""A run that is stopped half-way: the next one finishes it, and nothing is doubled or lost."""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from autograder.classroom import class_run, folder_swap, recording
from autograder.environment import own_environment

from .hand_in import FULL, LESSON, WRONG, solved
from .rooms import PlainPages, Room

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")
CLASS = ("ada", "bolat", "chen")


def result(room):
    """Give all that a class has of its grading, and what should not be there."""
    hidden = list(room.root.glob("autograded/*/.*"))
    grades = {name: (room.grades(name), room.comments(name)) for name in room.scores()}
    return grades, room.files(), hidden


@pytest.fixture(scope="module")
def before(small_root, quick, tmp_path_factory):
    """A class that was graded, and then handed in something else; to be copied."""
    room = Room(shutil.copytree(small_root, tmp_path_factory.mktemp("before") / "course"))
    for name in CLASS:
        room.hand_in(name, solved(**WRONG))
    room.grade()
    for name in CLASS:
        room.hand_in(name, solved(memo=f"By {name}."))
    return room


@pytest.fixture(scope="module")
def undisturbed(before, tmp_path_factory):
    """What an undisturbed run over that class gives."""
    root = tmp_path_factory.mktemp("undisturbed") / "course"
    room = Room(shutil.copytree(before.root, root))
    assert room.grade() == dict.fromkeys(CLASS, "graded")
    return result(room)


@pytest.fixture
def again(before, tmp_path):
    """A copy of that class, to be graded again."""
    return Room(shutil.copytree(before.root, tmp_path / "course"))


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit])
def test_a_run_that_was_stopped_between_two_students_goes_on(again, undisturbed, stop):
    def tell(outcome):
        if outcome.student == "bolat":
            raise stop

    with pytest.raises(stop):
        again.grade(tell=tell)
    assert again.scores() == {"ada": FULL, "bolat": FULL, "chen": FULL - 3}
    states = {"ada": "as before", "bolat": "as before", "chen": "graded"}
    assert again.grade() == states
    assert result(again) == undisturbed
    assert again.grade() == dict.fromkeys(CLASS, "as before")


class Killed:
    """Kills its process at the given call of a function."""

    def __init__(self, usual, number, after):
        self.usual, self.left, self.after = usual, number, after

    def __call__(self, *arguments, **keywords):
        self.left -= 1
        if self.left == 0 and not self.after:
            os.kill(os.getpid(), signal.SIGKILL)
        done = self.usual(*arguments, **keywords)
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return done


class HalfAPage(PlainPages):
    """Is killed while it writes the second student's page beside its place."""

    def write(self, lesson, student):
        super().write(lesson, student)
        if student == "bolat":
            page = self._room.page(student)
            page.rename(page.with_suffix(".new"))
            os.kill(os.getpid(), signal.SIGKILL)


# What is killed at its second student: {where: (module or class, name, at which call, after it)}.
PLACES = {
    "before it is recorded": (class_run, "record", 2, False),
    "within the transaction": (recording, "_late_penalty", 2, True),
    "when it is recorded": (class_run, "record", 2, True),
    "between two renames": (folder_swap.os, "rename", 3, True),
    "while the old folder goes": (folder_swap.shutil, "rmtree", 9, False),
    "when it is in its place": (class_run, "put_in_place", 2, True),
    "while feedback is written": (class_run.Path, "mkdir", 0, True),
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a copy of this process is killed")
@pytest.mark.parametrize(("owner", "name", "call", "after"), PLACES.values(), ids=PLACES)
def test_a_run_that_was_killed_anywhere_goes_on(
    again, undisturbed, monkeypatch, owner, name, call, after
):
    child = os.fork()
    if child == 0:
        try:
            if call:
                monkeypatch.setattr(owner, name, Killed(getattr(owner, name), call, after))
            else:
                monkeypatch.setattr("autograder.classroom.grader.FeedbackWriter", HalfAPage)
            again.grade()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    states = again.grade()
    assert states["ada"] == "as before"
    assert states["chen"] == "graded"
    for page in again.root.glob("feedback/*/*/*.new"):  # what `HalfAPage` left
        page.unlink()
    assert result(again) == undisturbed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_the_program_itself_is_killed_and_called_again(again, undisturbed):
    command = [sys.executable, "-m", "autograder.cli", "grade", LESSON]
    quiet = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    program = subprocess.Popen(command, cwd=again.root, env=own_environment(), **quiet)
    while program.poll() is None and not is_in_place(again, "ada"):
        time.sleep(0.01)
    program.kill()
    assert program.wait() == -signal.SIGKILL
    assert again.grade()["chen"] == "graded"
    grades, files, hidden = result(again)
    assert (grades, hidden) == (undisturbed[0], [])
    assert without_pages(files) == without_pages(undisturbed[1])
    assert again.grade() == dict.fromkeys(CLASS, "as before")


def is_in_place(room, student):
    with suppress(FileNotFoundError):
        return "By " in str(room.graded(student))
    return False


def without_pages(files):
    return {name: data for name, data in files.items() if not name.startswith("feedback")}
