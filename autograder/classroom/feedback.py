"""The feedback of a submission, by nbgrader's own exporter."""

from __future__ import annotations

import logging

from nbconvert.writers import FilesWriter
from nbgrader.converters import GenerateFeedback
from nbgrader.utils import chdir, temp_attrs

from autograder.classroom.course import Course


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

        Raises
        ------
        nbgrader.converters.NbGraderException
            If nbgrader cannot make it.
        """
        directories = self._course.directories
        with temp_attrs(directories, assignment_id=lesson, student_id=student):
            self._converter.init_notebooks()
            with chdir(str(self._course.root)):
                self._converter.convert_notebooks()
