import subprocess
import sys

import pytest

from autograder.classroom.folder_swap import recover, swapped

KILLED = """
import os, sys
from pathlib import Path
from autograder.classroom import folder_swap
at, folder = int(sys.argv[1]), Path(sys.argv[2])
genuine, calls = os.rename, []

def rename(a, b):
    if len(calls) == at:
        os._exit(9)
    calls.append(a)
    genuine(a, b)

folder_swap.os.rename = rename
with folder_swap.swapped(folder.parent / ".new", folder):
    os._exit(9)
"""


@pytest.fixture
def folder(tmp_path):
    for name, text in (("lesson", "old"), (".new", "new")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "text").write_text(text)
    return tmp_path / "lesson"


def names(folder):
    return sorted(path.name for path in folder.parent.iterdir())


def text(folder):
    return (folder / "text").read_text()


def test_the_new_folder_takes_the_place_of_the_old(folder):
    with swapped(folder.parent / ".new", folder):
        assert text(folder) == "new"
    assert text(folder) == "new"
    assert names(folder) == ["lesson"]


def test_a_first_folder_needs_no_old_one(folder):
    first = folder.parent / "first"
    with swapped(folder.parent / ".new", first):
        pass
    assert text(first) == "new"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_a_failure_puts_the_old_one_back(folder, error):
    with pytest.raises(error), swapped(folder.parent / ".new", folder):
        raise error
    assert text(folder) == "old"
    assert names(folder) == [".new", "lesson"]


def test_a_failure_at_the_first_release_leaves_none(folder):
    first = folder.parent / "first"
    with pytest.raises(ValueError, match="no"), swapped(folder.parent / ".new", first):
        raise ValueError("no")
    assert not first.exists()


@pytest.mark.parametrize(("at", "found"), [(0, "old"), (1, "old"), (2, "new")])
def test_after_a_kill_there_is_always_a_whole_folder(folder, at, found):
    """Killed before the first rename, between the two, and after both."""
    done = subprocess.run([sys.executable, "-c", KILLED, str(at), str(folder)])
    assert done.returncode == 9
    assert recover(folder) == (at == 1)
    assert text(folder) == found
    assert not recover(folder)
    (folder.parent / ".new").mkdir(exist_ok=True)
    (folder.parent / ".new" / "text").write_text("newer")
    with swapped(folder.parent / ".new", folder):
        pass
    assert text(folder) == "newer"
    assert names(folder) == ["lesson"]
