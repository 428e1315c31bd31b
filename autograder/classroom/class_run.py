"""Grading a class: every submission of a lesson, one after the other, none in another's way."""

from __future__ import annotations

import hashlib
import json
import traceback
from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy.exc import SQLAlchemyError

from autograder import __version__
from autograder.classroom.autograded import Stamp, read_stamp, write_autograded
from autograder.classroom.course import Course, why_not_a_name
from autograder.classroom.feedback import FeedbackWriter
from autograder.classroom.gradebook_file import check_gradebook
from autograder.classroom.grading import grade
from autograder.classroom.masters import current_master
from autograder.classroom.one_at_a_time import Busy, only_one
from autograder.classroom.recording import Submission, max_scores, record
from autograder.classroom.taking import TakenFile, take_folder
from autograder.classroom.timestamps import read_timestamp
from autograder.sandbox.launch import Sandbox, SandboxError, open_sandbox
from autograder.settings import Settings, load_settings

LOCK = Path(".rotary", "grade.lock")


class ClassError(RuntimeError):
    """Nothing can be graded; says why and what to do."""


@dataclass(frozen=True)
class Outcome:
    """What became of one student's submission.

    Attributes
    ----------
    student : str
        The name of the student's folder.
    state : str
        ``graded``, ``as before`` (nothing changed since it was graded) or ``not graded``.
    sentence : str
        Why it was not graded, or why a person should look at it.
    needs_a_look : bool
        Whether a person should look at it.
    """

    student: str
    state: str
    sentence: str = ""
    needs_a_look: bool = False


def grade_class(
    course: Course,
    lesson: str,
    *,
    students: Collection[str] = (),
    force: bool = False,
    tell: Callable[[Outcome], None] = lambda _: None,
) -> list[Outcome]:
    """Grade the submissions of a lesson into nbgrader's folders and gradebook.

    A submission that was graded before, and of which nothing has changed, is left as it is.

    Parameters
    ----------
    course : Course
        The course root.
    lesson : str
        The lesson.
    students : collection of str, optional
        Only these.
    force : bool
        Grade again what has not changed.
    tell : callable
        Takes every outcome as it comes.

    Raises
    ------
    ClassError
        If the lesson is not in the gradebook, nothing was handed in, or another grading runs.
    autograder.classroom.gradebook_file.GradebookError
        If the gradebook cannot be used.
    """
    found = list(course.students(lesson))
    unknown = sorted(set(students) - set(found))
    if unknown:
        raise ClassError(f"Nothing was handed in for {lesson} by: {', '.join(unknown)}.")
    if not found:
        place = course.submitted("STUDENT", lesson)
        raise ClassError(f"Nothing was handed in for {lesson}: no folder {place} is there.")
    chosen = [one for one in found if not students or one in students]
    try:
        with only_one(course.root / LOCK):
            return _run(course, lesson, chosen, force, tell)
    except Busy:
        raise ClassError(
            f"Another grading runs in {course.root}: wait until it is done, and call this again."
        ) from None


def _run(
    course: Course, lesson: str, chosen: list[str], force: bool, tell: Callable[[Outcome], None]
) -> list[Outcome]:
    check_gradebook(course.db_url)
    outcomes = []
    with closing(_Run(course, lesson, force)) as run, open_sandbox() as sandbox:
        for student in chosen:
            outcomes.append(run.one(student, sandbox))
            tell(outcomes[-1])
    return outcomes


class _Run:
    """One run over a class, with its gradebook open."""

    def __init__(self, course: Course, lesson: str, force: bool) -> None:
        self._course, self._lesson, self._force = course, lesson, force
        self._settings: Settings = load_settings(course.root)
        self._feedback = FeedbackWriter(course)
        self._name = current_master(course.root, lesson).stem
        self._gradebook = Gradebook(course.db_url, course.course_id)
        try:
            self._points = max_scores(self._gradebook, lesson, self._name)
        except MissingEntry:
            self.close()
            raise ClassError(
                f"The gradebook does not know {lesson} yet: run `rotary release {lesson}` first."
            ) from None

    def close(self) -> None:
        """Close the gradebook."""
        self._gradebook.close()

    def one(self, student: str, sandbox: Sandbox) -> Outcome:
        """Grade one student's submission, whatever it is."""
        if why := why_not_a_name(student):
            sentence = f"The folder {student!r} cannot be a student's name: {why}."
            return Outcome(student, "not graded", sentence, True)
        try:
            return self._grade(student, sandbox)
        except SandboxError as error:
            return Outcome(student, "not graded", str(error), True)
        except SQLAlchemyError as error:
            reason = str(error.__cause__ or error).splitlines()[0]
            sentence = f"The gradebook refused it ({reason}); nothing of it was written."
            return Outcome(student, "not graded", sentence, True)
        except OSError as error:
            sentence = f"{error.filename or 'A file'}: {error.strerror}."
            return Outcome(student, "not graded", sentence, True)
        except Exception as error:  # one submission never stops the class
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            sentence = f"The grader itself failed ({type(error).__name__}: {error}; {where})."
            return Outcome(student, "not graded", sentence, True)

    def _grade(self, student: str, sandbox: Sandbox) -> Outcome:
        folder = self._course.submitted(student, self._lesson)
        place = self._course.autograded(student, self._lesson)
        file = take_folder(folder, self._course.root, self._lesson)
        when, note = read_timestamp(folder)
        key = self._key(file, str(when))
        before = read_stamp(place / f"{self._name}.ipynb")
        if not self._force and before is not None and before.key == key and self._known(student):
            return Outcome(student, "as before", before.sentence, before.needs_a_look)
        graded = grade(file.taken, file.master, sandbox, self._points, hints=self._settings.hints)
        failed = [f"The grader failed on {name} ({why})." for name, why in graded.faults.items()]
        sentence = " ".join(filter(None, (graded.problem, *failed, *graded.notes, note)))
        stamp = Stamp(key, sentence, graded.needs_a_look)
        with write_autograded(place, self._name, graded.notebook, stamp, when):
            submission = Submission(student, self._lesson, self._name, when)
            record(self._gradebook, submission, graded, self._course.config)
        self._feedback.write(self._lesson, student)
        return Outcome(student, "graded", sentence, graded.needs_a_look)

    def _known(self, student: str) -> bool:
        """Whether the gradebook has the submission, and the feedback lies there."""
        place = self._course.feedback(student, self._lesson) / f"{self._name}.html"
        try:
            self._gradebook.find_submission(self._lesson, student)
        except MissingEntry:
            return False
        return place.is_file()

    def _key(self, file: TakenFile, when: str) -> str:
        """Give what tells whether a grade would come out the same."""
        about = [
            __version__,
            hashlib.sha256(file.data).hexdigest(),
            file.taken.problem,
            list(file.taken.notes),
            hashlib.sha256(json.dumps(file.master).encode()).hexdigest(),
            sorted(self._points.items()),
            self._settings.hints,
            when,
        ]
        return hashlib.sha256(json.dumps(about).encode()).hexdigest()[:32]
