import os

import pytest

from autograder.files import write_text


def test_text_is_written_as_utf8_and_folders_are_made(tmp_path):
    path = tmp_path / "a" / "b.txt"
    write_text(path, "é\n")
    assert path.read_bytes() == b"\xc3\xa9\n"
    assert os.listdir(path.parent) == ["b.txt"]


def test_a_failed_write_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("before")

    def broken(source, target):
        raise OSError("no renaming")

    monkeypatch.setattr(os, "replace", broken)
    with pytest.raises(OSError, match="no renaming"):
        write_text(path, "after")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "\ud800")
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_mode_of_a_file_stays(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("")
    path.chmod(0o600)
    write_text(path, "x")
    assert path.stat().st_mode & 0o777 == 0o600
