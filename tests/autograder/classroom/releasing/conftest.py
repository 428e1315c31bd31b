"""A course of one small lesson that was released, and what may be done with it."""

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from nbformat import v4
from nbgrader.api import Gradebook

from autograder.classroom import releasing
from autograder.classroom.releasing import ReleaseError, release_lesson
from autograder.environment import own_environment

LESSON = "01-turn"


@dataclass(frozen=True)
class ReleasedCourse:
    """The course at `root`."""

    root: Path

    @contextmanager
    def gradebook(self):
        with Gradebook(f"sqlite:///{self.root}/gradebook.db", "rotary-course") as opened:
            yield opened

    @contextmanager
    def source(self):
        """Give the instructor's notebook, to be changed."""
        path = self.root / "notebooks" / LESSON / "turn.ipynb"
        notebook = v4.reads(path.read_text(encoding="utf-8"))
        yield notebook
        path.write_text(v4.writes(notebook), encoding="utf-8")

    def notebook(self):
        path = self.root / "release" / LESSON / "turn.ipynb"
        return v4.reads(path.read_text(encoding="utf-8"))

    def hand_in(self, student="ada"):
        with self.gradebook() as book:
            book.add_student(student)
            book.add_submission(LESSON, student)

    def recorded(self):
        """Give what the gradebook holds of the lesson."""
        with self.gradebook() as book:
            notebook = book.find_notebook("turn", LESSON)
            return (
                {(one.name, one.source, one.locked, one.checksum) for one in notebook.source_cells},
                {(one.name, one.max_score, one.cell_type) for one in notebook.grade_cells},
                [one.name for one in book.assignments],
            )

    def state(self):
        """Give all that a refused release must leave as it is, hidden files too."""
        places = ("release/**/*", ".rotary/releases/**/*", "gradebook.db*")
        found = (path for place in places for path in self.root.glob(place) if path.is_file())
        return {path: path.read_bytes() for path in found}

    def refused(self):
        """Give the sentence with which a release is refused; nothing is changed by it."""
        before = self.state()
        with pytest.raises(ReleaseError) as caught:
            release_lesson(self.root, LESSON)
        assert self.state() == before
        return str(caught.value)


@pytest.fixture(autouse=True)
def points(monkeypatch):
    """The points of the lesson's exercises, to be changed."""
    points = {"turn": 1, "numbers": 2}
    monkeypatch.setattr(releasing, "course_points", lambda root: {LESSON: points})
    return points


@pytest.fixture(scope="module")
def first_gradebook(tmp_path_factory):
    """An empty gradebook of nbgrader's, made once, for `alembic` takes its time."""
    path = tmp_path_factory.mktemp("first") / "gradebook.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", own_environment()["PATH"])
        Gradebook(f"sqlite:///{path}", "rotary-course").close()
    return path


@pytest.fixture
def fresh(course, first_gradebook):
    """The course, with an empty gradebook and nothing released."""
    shutil.copy(first_gradebook, course / "gradebook.db")
    return ReleasedCourse(course)


@pytest.fixture
def released(fresh):
    """The course, with its lesson released."""
    release_lesson(fresh.root, LESSON)
    return fresh
