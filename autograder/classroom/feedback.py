"""The feedback of a submission, by nbgrader's own exporter."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path

from nbconvert.writers import FilesWriter
from nbgrader.converters import GenerateFeedback
from nbgrader.utils import chdir, temp_attrs

from autograder.classroom.course import Course
from autograder.classroom.folder_swap import swapped

#: Where feedback is made before it is put in its place.
BESIDE = Path(".rotary", "feedback")


class FeedbackWriter:
    """Writes feedback for one submission after the other, with one exporter for all.

    nbgrader makes an exporter for every call, and half of the time goes into compiling its
    templates.

    Parameters
    ----------
    course : Course
        The course root.
    """

    def __init__(self, course: Course) -> None:
        self._course = course
        converter = GenerateFeedback(coursedir=course.directories, config=course.config)
        converter.force = True
        converter.log = logging.getLogger("rotary.feedback")
        converter.log.setLevel(logging.ERROR)
        converter.writer = FilesWriter(parent=converter, config=converter.config)
        converter.exporter = converter.exporter_class(parent=converter, config=converter.config)
        for step in converter.preprocessors:
            converter.exporter.register_preprocessor(step)
        self._converter = converter

    def write(self, lesson: str, student: str) -> None:
        """Write `feedback/STUDENT/LESSON/*.html` from the graded notebook and the gradebook.

        It is made beside and then put in its place, so that it is never half written.

        Raises
        ------
        nbgrader.converters.NbGraderException
            If nbgrader cannot make it.
        OSError
            If it cannot be written.
        """
        directories, place = self._course.directories, self._course.feedback(student, lesson)
        # A folder of this process's own: several write feedback at once.
        relative = BESIDE / str(os.getpid())
        beside = self._course.root / relative
        shutil.rmtree(beside, ignore_errors=True)
        with temp_attrs(
            directories,
            assignment_id=lesson,
            student_id=student,
            feedback_directory=str(relative),
        ):
            self._converter.init_notebooks()
            with chdir(str(self._course.root)):
                self._converter.convert_notebooks()
            made = self._course.feedback(student, lesson)
        place.parent.mkdir(parents=True, exist_ok=True)
        with swapped(made, place):
            pass
        shutil.rmtree(beside, ignore_errors=True)
