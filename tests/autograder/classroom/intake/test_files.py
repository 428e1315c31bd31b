import os
import socket
import sys
from pathlib import Path

import pytest

from autograder.classroom.intake import files
from autograder.classroom.intake.files import IntakeError, handed_in, read_regular

NAME = "turn.ipynb"
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def fill(folder, *names):
    for name in names:
        (folder / name).write_text(f"in {name}", encoding="utf-8")


def refused(call, *arguments):
    with pytest.raises(IntakeError) as caught:
        call(*arguments)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    return sentence


def is_harmless(sentence):
    """It can be stored, stands on one line, and is no HTML outside Markdown's code."""
    sentence.encode()
    assert len(sentence) < 200
    assert not {"\n", "\x1b"} & set(sentence)
    assert "<" not in "".join(sentence.split("`")[::2])


def test_the_notebook_with_the_right_name_counts(tmp_path):
    fill(tmp_path, NAME, "timestamp.txt", "notes.md")
    assert handed_in(tmp_path, NAME) == files.HandedIn(NAME, b"in turn.ipynb")


def test_others_beside_it_are_told(tmp_path):
    fill(tmp_path, NAME, "b.ipynb", "a.ipynb")
    found = handed_in(tmp_path, NAME)
    assert (found.name, found.data) == (NAME, b"in turn.ipynb")
    assert found.notes == ("There was also `a.ipynb`, `b.ipynb`; only `turn.ipynb` counts.",)


def test_one_under_another_name_counts_and_is_told(tmp_path):
    fill(tmp_path, "final.ipynb")
    found = handed_in(tmp_path, NAME)
    assert (found.name, found.data) == ("final.ipynb", b"in final.ipynb")
    assert found.notes == ("The notebook was called `final.ipynb`; it should be `turn.ipynb`.",)


def test_none_and_several_under_other_names_are_refused(tmp_path):
    assert refused(handed_in, tmp_path, NAME) == "There is no notebook in it: hand in `turn.ipynb`."
    fill(tmp_path, "TURN.txt", "notebook", "ipynb")
    assert "no notebook" in refused(handed_in, tmp_path, NAME)
    fill(tmp_path, "a.ipynb", "b.ipynb", "c.ipynb")
    sentence = refused(handed_in, tmp_path, NAME)
    assert sentence == "It holds 3 notebooks and none is called `turn.ipynb`: hand in that one."


def test_what_systems_leave_behind_is_no_notebook(tmp_path):
    """macOS writes `._x` beside `x`, and Jupyter a folder of checkpoints."""
    fill(tmp_path, "final.ipynb", "._final.ipynb", "._turn.ipynb", ".turn.ipynb")
    (tmp_path / ".ipynb_checkpoints").mkdir()
    fill(tmp_path / ".ipynb_checkpoints", NAME, "final-checkpoint.ipynb")
    found = handed_in(tmp_path, NAME)
    assert (found.name, len(found.notes)) == ("final.ipynb", 1)
    fill(tmp_path, NAME)
    assert handed_in(tmp_path, NAME).notes == (
        "There was also `final.ipynb`; only `turn.ipynb` counts.",
    )
    (tmp_path / NAME).unlink()
    (tmp_path / "final.ipynb").unlink()
    assert "no notebook" in refused(handed_in, tmp_path, NAME)


@posix
@pytest.mark.parametrize("kind", ["link", "dangling", "pipe", "folder", "socket", "device"])
def test_what_is_no_regular_file_is_refused_and_never_waited_for(tmp_path, kind):
    folder = tmp_path / "handed-in"
    folder.mkdir()
    fill(tmp_path, "right.ipynb")
    make = {
        "link": lambda path: path.symlink_to(tmp_path / "right.ipynb"),
        "dangling": lambda path: path.symlink_to(tmp_path / "nowhere"),
        "pipe": os.mkfifo,
        "folder": Path.mkdir,
        "socket": _make_socket,
        "device": lambda path: path.symlink_to("/dev/zero"),
    }[kind]
    make(folder / NAME)
    sentence = refused(handed_in, folder, NAME)
    assert sentence == "`turn.ipynb` is a link or no regular file: hand in the file itself."
    make(folder / "other.ipynb")
    (folder / NAME).rmdir() if kind == "folder" else (folder / NAME).unlink()
    assert refused(handed_in, folder, NAME).startswith("`other.ipynb` is a link or no regular")
    fill(folder, NAME)
    assert handed_in(folder, NAME).notes == ()


def _make_socket(path):
    here = os.getcwd()
    os.chdir(path.parent)  # an address is at most 108 characters long
    try:
        with socket.socket(socket.AF_UNIX) as unix:
            unix.bind(path.name)
    finally:
        os.chdir(here)


@posix
def test_a_device_is_refused():
    assert "no regular file" in refused(read_regular, Path("/dev/zero"))


@posix
def test_a_pipe_that_takes_the_place_meanwhile_is_refused(tmp_path, monkeypatch):
    """A file may become another one between the look at it and the opening."""
    fill(tmp_path, "regular")
    os.mkfifo(tmp_path / "pipe")
    regular = os.lstat(tmp_path / "regular")
    monkeypatch.setattr(files.os, "lstat", lambda _path: regular)
    assert "no regular file" in refused(read_regular, tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "regular")
    assert "cannot be read" in refused(read_regular, tmp_path / "link")


def test_a_file_that_is_too_large_is_refused_by_its_size(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MOST_BYTES", 2_000_000)
    (tmp_path / NAME).write_bytes(b"x" * 2_000_000)
    assert len(read_regular(tmp_path / NAME)) == 2_000_000
    (tmp_path / NAME).write_bytes(b"x" * 3_000_001)
    sentence = refused(handed_in, tmp_path, NAME)
    assert sentence == (
        "`turn.ipynb` has 3 MB, and 2 MB is the most that is read: clear its outputs and hand it "
        "in again."
    )


def test_a_sparse_file_is_not_read(tmp_path):
    with (tmp_path / NAME).open("wb") as file:
        file.truncate(10**11)
    assert "100000 MB" in refused(read_regular, tmp_path / NAME)


def test_a_missing_file_is_told(tmp_path):
    sentence = refused(read_regular, tmp_path / NAME)
    assert sentence == "`turn.ipynb` cannot be read: No such file or directory."


@posix
@pytest.mark.parametrize(
    "odd",
    [
        b"two\nlines.ipynb",
        b"\x1b[2Jcleared.ipynb",
        b"not utf-8 \xff.ipynb",
        b"`<img src=x onerror=alert(1)>.ipynb",
        "٣ Ωμέγα ﷽ 👩‍🏫.ipynb".encode(),
        b"x" * 249 + b".ipynb",
    ],
)
def test_odd_names_come_through_in_sentences(tmp_path, odd):
    folder = os.fsencode(tmp_path)
    try:
        with open(os.path.join(folder, odd), "wb") as file:
            file.write(b"{}")
    except OSError:
        pytest.skip("this file system refuses the name")
    found = handed_in(tmp_path, NAME)
    fill(tmp_path, NAME)
    for note in (*found.notes, *handed_in(tmp_path, NAME).notes):
        is_harmless(note)
    (tmp_path / NAME).unlink()
    os.unlink(os.path.join(folder, odd))
    os.mkfifo(os.path.join(folder, odd))
    is_harmless(refused(read_regular, Path(os.fsdecode(os.path.join(folder, odd)))))
