"""The advice that an old gradebook gets, followed with the real program."""

import sqlite3
from contextlib import closing

import pytest
from nbgrader.api import Gradebook

from autograder.classroom.gradebook_file import GradebookError, check_gradebook
from autograder.environment import own_environment
from autograder.lessons import find_lesson

# The table as it was before nbgrader 0.7 knew of courses.
BEFORE_COURSES = """
CREATE TABLE older (id VARCHAR(32) NOT NULL PRIMARY KEY, name VARCHAR(128) NOT NULL UNIQUE,
                    duedate DATETIME);
INSERT INTO older SELECT id, name, duedate FROM assignment;
DROP TABLE assignment;
ALTER TABLE older RENAME TO assignment;
DROP TABLE course;
UPDATE alembic_version SET version_num = '282d30a0218e';
"""


def test_an_old_gradebook_is_refused_upgraded_and_then_released_into(classroom, monkeypatch):
    monkeypatch.setenv("PATH", own_environment()["PATH"])
    with Gradebook(classroom.db_url) as gradebook:
        gradebook.add_student("ada")
        gradebook.add_assignment("00-before")
    with closing(sqlite3.connect(classroom.root / "gradebook.db")) as connection:
        connection.executescript(BEFORE_COURSES)
    lesson = find_lesson("01-rotation-block").slug
    before = (classroom.root / "gradebook.db").read_bytes()
    said = classroom.rotary("release", lesson, status=1)
    assert said.startswith(f"{lesson} was not released. The gradebook ")
    assert "`nbgrader db upgrade`" in said
    assert len(said.splitlines()) == 1
    assert (classroom.root / "gradebook.db").read_bytes() == before
    assert not (classroom.root / "release").exists()
    with pytest.raises(GradebookError):
        check_gradebook(classroom.db_url)
    classroom.nbgrader("db", "upgrade")
    check_gradebook(classroom.db_url)
    classroom.rotary("release", lesson)
    with Gradebook(classroom.db_url) as gradebook:
        assert [student.id for student in gradebook.students] == ["ada"]
        assert [one.name for one in gradebook.assignments] == ["00-before", lesson]
