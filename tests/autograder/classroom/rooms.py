"""A course root in which students hand in and are graded, and what stands in it afterwards."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nbformat import v4
from nbgrader.api import Gradebook
from traitlets.config import Config

from autograder.classroom.class_run import grade_class
from autograder.classroom.course import Course, open_course
from autograder.classroom.grading import Graded
from autograder.classroom.recording import Submission, record

from ...demo_class.edits import Notebook
from ...demo_class.handed import as_bytes
from .hand_in import LESSON, NAME


@dataclass(frozen=True)
class Room:
    """The course root `root`."""

    root: Path

    @cached_property
    def course(self) -> Course:
        return open_course(self.root)

    def hand_in(self, student: str, notebook: Notebook | bytes, when: str = "") -> Path:
        """Put what a student hands in into its place; give the folder."""
        folder = self.root / "submitted" / student / LESSON
        folder.mkdir(parents=True, exist_ok=True)
        data = notebook if isinstance(notebook, bytes) else as_bytes(notebook)
        (folder / f"{NAME}.ipynb").write_bytes(data)
        # Without one of the exchange's secrets each run would draw another.
        (folder / "submission_secret.txt").write_text("secret", encoding="utf-8")
        if when:
            (folder / "timestamp.txt").write_text(when, encoding="utf-8")
        return folder

    def grade(self, **rest) -> dict[str, str]:
        """Grade the class; give {student: state}."""
        outcomes = grade_class(self.course, LESSON, **rest)
        assert all(one.sentence.endswith(".") or not one.sentence for one in outcomes)
        return {one.student: one.state for one in outcomes}

    def sentence(self, student: str, **rest) -> str:
        """Grade the class; give what is said of one student."""
        outcomes = grade_class(self.course, LESSON, **rest)
        return next(one.sentence for one in outcomes if one.student == student)

    @contextmanager
    def gradebook(self):
        with Gradebook(f"sqlite:///{self.root}/gradebook.db", "rotary-course") as opened:
            yield opened

    def record(self, graded: Graded, student: str = "ada", when=None, config=None) -> None:
        """Record a grading."""
        with self.gradebook() as book:
            record(book, Submission(student, LESSON, NAME, when), graded, config or Config())

    @contextmanager
    def recorded(self, student: str):
        """Give a student's submitted notebook in the gradebook; changes to it are kept."""
        with self.gradebook() as book:
            yield book.find_submission_notebook(NAME, LESSON, student)
            book.db.commit()

    def grades(self, student: str) -> dict[str, tuple]:
        """Give {cell: (automatic, manual, extra, by hand)} of a student."""
        with self.recorded(student) as found:
            return {
                one.name: (
                    one.auto_score,
                    one.manual_score,
                    one.extra_credit,
                    bool(one.needs_manual_grade),
                )
                for one in found.grades
            }

    def comments(self, student: str) -> dict[str, tuple]:
        """Give {cell: (automatic, manual)} of a student's comments."""
        with self.recorded(student) as found:
            return {one.name: (one.auto_comment, one.manual_comment) for one in found.comments}

    def dump(self) -> list[str]:
        """Give all that the gradebook holds, as SQL."""
        with closing(sqlite3.connect(self.root / "gradebook.db")) as connection:
            return list(connection.iterdump())

    def scores(self) -> dict[str, float]:
        """Give {student: score} of all that the gradebook has."""
        with self.gradebook() as book:
            return {one.student.id: one.score for one in book.assignment_submissions(LESSON)}

    def graded(self, student: str):
        """Give the graded notebook of a student."""
        path = self.root / "autograded" / student / LESSON / f"{NAME}.ipynb"
        return v4.reads(path.read_text(encoding="utf-8"))

    def page(self, student: str) -> Path:
        """Give where a student's feedback stands."""
        return self.root / "feedback" / student / LESSON / f"{NAME}.html"

    def files(self) -> dict[str, bytes]:
        """Give all that grading leaves in the folders, hidden files too."""
        steps = ("autograded", "feedback", "submitted")
        found = [path for step in steps for path in self.root.joinpath(step).rglob("*")]
        return {
            str(path.relative_to(self.root)): path.read_bytes() for path in found if path.is_file()
        }


class PlainPages:
    """Writes the score in the gradebook for a page of feedback, which takes seconds less."""

    def __init__(self, course: Course) -> None:
        self._room = Room(course.root)

    def write(self, lesson: str, student: str) -> None:
        """Write a page, as `FeedbackWriter` does."""
        page = self._room.page(student)
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"{lesson}: {self._room.scores()[student]}", encoding="utf-8")
