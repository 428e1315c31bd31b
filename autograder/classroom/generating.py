"""nbgrader's own `generate_assignment`, run into a folder of our choice and without its log."""

from __future__ import annotations

import logging
from collections.abc import Container
from pathlib import Path

from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters import GenerateAssignment, NbGraderException
from nbgrader.preprocessors import SaveCells


class GenerateError(Exception):
    """nbgrader could not make the assignment; says what it said."""


def generate(app: NbGrader, lesson: str, into: Path, without: Container[type] = ()) -> Path:
    """Make a lesson's release under `into`; return its folder.

    Parameters
    ----------
    app : NbGrader
        nbgrader's program with the course's settings.
    lesson : str
        The name of the lesson's folder in nbgrader's source directory.
    into : Path
        A folder that stands in for nbgrader's release directory.
    without : container of preprocessor classes
        The steps to leave out. Without `SaveCells` the gradebook is left alone altogether.

    Raises
    ------
    GenerateError
        If nbgrader refuses. What it had made under `into` is gone again.
    """
    course, heard = app.coursedir, _Heard()
    usual = course.release_directory, course.assignment_id
    course.release_directory, course.assignment_id = str(into), lesson
    try:
        converter = GenerateAssignment(coursedir=course, parent=app, log=heard.log)
        converter.preprocessors = [step for step in converter.preprocessors if step not in without]
        converter.no_database = SaveCells in without
        converter.start()
        return Path(course.format_path(str(into), ".", lesson))
    except NbGraderException as error:
        raise GenerateError(heard.reason or str(error)) from error
    finally:
        course.release_directory, course.assignment_id = usual


class _Heard(logging.Handler):
    """Listens to nbgrader, whose exception says only that the log has the reason."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.reason = ""
        self.log = logging.Logger("nbgrader", logging.INFO)  # known to nobody else
        self.log.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the last line of a traceback, which names the error."""
        lines = record.getMessage().strip().splitlines()
        if lines and lines[0].startswith("Traceback"):
            errors = [line for line in lines if line[:1].isalpha() and ": " in line]
            self.reason = (errors or lines)[-1]
