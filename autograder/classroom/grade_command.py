"""What `rotary grade` does: grade a class with a progress bar, then show the marks."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
)

from autograder.classroom.class_run import ClassError, grade_class
from autograder.classroom.class_table import class_table, summary
from autograder.classroom.course import Course, open_course
from autograder.classroom.course_root import CourseRootError, find_root
from autograder.classroom.gradebook_file import GradebookError
from autograder.classroom.masters import MasterError
from autograder.classroom.outcome import Outcome
from autograder.settings import SettingsError

#: Columns, where the output is no terminal: a log keeps its sentences on one line.
_WIDE = 160


class GradeError(RuntimeError):
    """Nothing was graded; says why and what to do."""


def grade_lesson(
    folder: Path, lesson: str, students: Collection[str], force: bool, jobs: int
) -> bool:
    """Grade in the course root around a folder, and print the marks.

    Returns
    -------
    bool
        Whether every submission was graded.

    Raises
    ------
    GradeError
        If nothing could be graded.
    """
    try:
        course = open_course(find_root(folder))
        outcomes = _with_progress(course, lesson, students, force, jobs)
    except (ClassError, CourseRootError, GradebookError, MasterError, SettingsError) as error:
        raise GradeError(str(error)) from None
    except OSError as error:
        raise GradeError(f"{error.filename or 'A file'}: {error.strerror or error}.") from None
    console = Console(markup=False)
    if not console.is_terminal:
        console.width = _WIDE
    console.print(class_table(course, lesson, outcomes))
    console.print(summary(outcomes))
    console.print(f"Feedback: {course.feedback('STUDENT', lesson)}")
    return all(one.state != "not graded" for one in outcomes)


def _with_progress(
    course: Course, lesson: str, students: Collection[str], force: bool, jobs: int
) -> list[Outcome]:
    total = len(students) or sum(1 for _ in course.students(lesson))
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task(f"Grading {lesson}", total=total)
        return grade_class(
            course,
            lesson,
            students=students,
            force=force,
            jobs=jobs,
            tell=lambda _: bar.advance(task),
        )
