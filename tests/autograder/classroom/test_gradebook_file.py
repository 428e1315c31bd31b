import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from nbgrader.api import Gradebook, get_alembic_version

from autograder.classroom import gradebook_file
from autograder.classroom.gradebook_file import GradebookError, check_gradebook, sqlite_path
from autograder.environment import own_environment


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A gradebook as nbgrader makes it."""
    path = tmp_path_factory.mktemp("made") / "gradebook.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", own_environment()["PATH"])
        with Gradebook(f"sqlite:///{path}", "rotary-course") as gradebook:
            gradebook.add_assignment("01-turn")
    return path


@pytest.fixture
def path(made, tmp_path):
    return shutil.copy(made, tmp_path / "gradebook.db")


def check(path):
    check_gradebook(f"sqlite:///{path}")


def change(path, *statements):
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def refusal(path):
    """The sentence that refuses the gradebook, which is left as it is."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(GradebookError) as caught:
        check(path)
    assert before is None or path.read_bytes() == before
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_a_good_gradebook_is_left_as_it_is(path):
    before = path.read_bytes()
    assert check(path) is None
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["gradebook.db"]


def test_what_nbgrader_will_make_is_fine(tmp_path):
    check(tmp_path / "gradebook.db")
    assert not (tmp_path / "gradebook.db").exists()
    (tmp_path / "empty.db").touch()
    check(tmp_path / "empty.db")
    check_gradebook("sqlite://")


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(GradebookError, match=r"folder .*nowhere.* is not there"):
        check(tmp_path / "nowhere" / "gradebook.db")


def test_text_is_no_gradebook(tmp_path):
    path = tmp_path / "gradebook.db"
    path.write_text("student,score\nada,3\n")
    assert "not an SQLite database" in refusal(path)


def test_a_folder_is_no_gradebook(tmp_path):
    path = tmp_path / "gradebook.db"
    path.mkdir()
    assert "cannot be read" in refusal(path)


def test_a_half_written_gradebook_is_damaged(path):
    whole = path.read_bytes()
    for length in (30, 4096, len(whole) // 2):
        path.write_bytes(whole[:length])
        assert "is damaged" in refusal(path)


def test_overwritten_pages_are_damage(path):
    data = bytearray(path.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    path.write_bytes(data)
    assert "is damaged" in refusal(path)


def test_another_program_s_database_is_no_gradebook(tmp_path):
    path = tmp_path / "gradebook.db"
    change(path, "CREATE TABLE songs (name TEXT)")
    assert "database of something else" in refusal(path)


def test_an_older_gradebook_asks_for_the_upgrade_after_a_copy(path):
    change(path, "UPDATE alembic_version SET version_num = '167914646830'")
    sentence = refusal(path)
    assert "older nbgrader (version 167914646830" in sentence
    assert "Copy the file" in sentence
    assert "`nbgrader db upgrade`" in sentence


def test_a_newer_gradebook_asks_for_a_newer_nbgrader(path):
    change(path, "UPDATE alembic_version SET version_num = 'abcdef012345'")
    assert "newer nbgrader (version abcdef012345" in refusal(path)


def test_one_that_was_cut_short_while_made_is_told_from_a_very_old_one(path):
    change(path, "DROP TABLE alembic_version", "DROP TABLE comment")
    check(path)  # nbgrader makes the rest
    change(path, "ALTER TABLE student DROP COLUMN lms_user_id")
    assert "older nbgrader (version None" in refusal(path)


def test_a_locked_gradebook_is_in_use(path, monkeypatch):
    monkeypatch.setattr(gradebook_file, "WAIT", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "is in use" in refusal(path)
        other.execute("ROLLBACK")
        other.execute("BEGIN")
        other.execute("SELECT * FROM student").fetchall()
        check(path)  # readers do not disturb


def as_an_ordinary_user(function):
    """Run it; the superuser, who may write anything, does so in a child that is nobody."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        function()
        return
    child = os.fork()
    if child == 0:
        try:
            os.setuid(65534)
            function()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0


def test_a_gradebook_that_may_not_be_written_says_so(made):
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # pytest's own folders are closed to others
        path = Path(shutil.copy(made, folder))
        path.chmod(0o444)

        def is_refused():
            assert "cannot be written" in refusal(path)

        as_an_ordinary_user(is_refused)
        path.chmod(0o644)


def test_other_databases_are_asked_and_passwords_kept():
    with pytest.raises(GradebookError) as caught:
        check_gradebook("nosuchdatabase://ada:secret@localhost/gradebook")
    assert "cannot be used" in str(caught.value)
    assert "secret" not in str(caught.value)
    with pytest.raises(GradebookError, match="does not answer"):
        check_gradebook("sqlite:///file:nowhere.db?mode=ro&uri=true")


def test_paths_are_read_as_nbgrader_writes_them(tmp_path):
    path = tmp_path / "a course, 50%" / "gradebook.db"
    assert sqlite_path(f"sqlite:///{path}") == path
    assert sqlite_path("sqlite://") is None
    path.parent.mkdir()
    change(path, "CREATE TABLE student (id TEXT)")
    assert "older" in refusal(path)


def test_the_newest_version_is_what_alembic_says(monkeypatch):
    monkeypatch.setenv("PATH", own_environment()["PATH"])
    newest, known = gradebook_file._versions()
    assert newest == get_alembic_version()
    assert newest in known
