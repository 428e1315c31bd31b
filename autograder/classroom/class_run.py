"""Grading a class: every submission of a lesson, none in another's way, one writer for all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy.exc import SQLAlchemyError

from autograder.classroom.autograded import discard, put_in_place
from autograder.classroom.course import Course
from autograder.classroom.crew import Crew, crew
from autograder.classroom.feedback import BESIDE
from autograder.classroom.gradebook_file import check_gradebook
from autograder.classroom.grader import Plan, Prepared
from autograder.classroom.masters import current_master
from autograder.classroom.one_at_a_time import Busy, only_one
from autograder.classroom.outcome import Outcome, not_graded
from autograder.classroom.recording import max_scores, record

LOCK = Path(".rotary", "grade.lock")
Tell = Callable[[Outcome], None]


class ClassError(RuntimeError):
    """Nothing can be graded; says why and what to do."""


def grade_class(
    course: Course,
    lesson: str,
    *,
    students: Collection[str] = (),
    force: bool = False,
    jobs: int = 1,
    tell: Tell = lambda _: None,
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
    jobs : int
        How many processes may grade; with 1 it is this one. A small class has fewer.
    tell : callable
        Takes every outcome as it comes.

    Returns
    -------
    list of Outcome
        In the order of the students' names.

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
            check_gradebook(course.db_url)
            # What a run that was killed left; nobody else makes feedback there.
            shutil.rmtree(course.root / BESIDE, ignore_errors=True)
            with closing(Gradebook(course.db_url, course.course_id)) as gradebook:
                plan = _plan(course, lesson, force, gradebook)
                with crew(course, plan, jobs, len(chosen)) as graders:
                    return _Run(course, lesson, gradebook, graders).all(chosen, tell)
    except Busy:
        raise ClassError(
            f"Another grading runs in {course.root}: wait until it is done, and call this again."
        ) from None


def _plan(course: Course, lesson: str, force: bool, gradebook: Gradebook) -> Plan:
    name = current_master(course.root, lesson).stem
    try:
        return Plan(lesson, name, max_scores(gradebook, lesson, name), force)
    except MissingEntry:
        raise ClassError(
            f"The gradebook does not know {lesson} yet: run `rotary release {lesson}` first."
        ) from None


class _Run:
    """One run over a class, with its gradebook open."""

    def __init__(self, course: Course, lesson: str, gradebook: Gradebook, graders: Crew) -> None:
        self._course, self._lesson = course, lesson
        self._gradebook, self._graders = gradebook, graders

    def all(self, students: list[str], tell: Tell) -> list[Outcome]:
        """Grade all, and wait for their feedback."""
        # What a run that was stopped left, also where nothing is graded anew.
        for student in students:
            discard(self._course.autograded(student, self._lesson))
        submissions = self._gradebook.assignment_submissions(self._lesson)
        recorded = frozenset(one.student_id for one in submissions)
        outcomes = {}
        for prepared in self._graders.prepare(students, recorded):
            outcome = self._finish(prepared)
            outcomes[outcome.student] = outcome
            tell(outcome)
        for student, why in self._graders.failures().items():
            said = f"{outcomes[student].sentence} Its feedback could not be written ({why})."
            found = replace(outcomes[student], sentence=said.strip(), needs_a_look=True)
            outcomes[student] = found
        return [outcomes[student] for student in students]

    def _finish(self, prepared: Prepared) -> Outcome:
        """Record a grade, and put its notebook in place; on any error neither."""
        if prepared.submission is None:
            return prepared.outcome
        student, notebook = prepared.outcome.student, prepared.submission.notebook
        place = self._course.autograded(student, self._lesson)
        try:
            record(self._gradebook, prepared.submission, prepared.graded, self._course.config)
            # Old feedback must not outlive a stop before the new one is written.
            page = self._course.feedback(student, self._lesson) / f"{notebook}.html"
            with suppress(FileNotFoundError, NotADirectoryError):
                page.unlink()
            put_in_place(place)
        except SQLAlchemyError as error:
            reason = str(error.__cause__ or error).splitlines()[0]
            sentence = f"The gradebook refused it ({reason}); nothing of it was written."
            return not_graded(student, sentence)
        except OSError as error:
            sentence = f"{error.filename or 'A file'}: {error.strerror or error}."
            return not_graded(student, sentence)
        except Exception as error:  # a plugin for penalties is the instructor's own program
            reason = f"{type(error).__name__}: {error}"
            return not_graded(student, f"Recording it failed ({reason}); nothing was written.")
        finally:
            discard(place)
        self._graders.write_feedback(student)
        return prepared.outcome
