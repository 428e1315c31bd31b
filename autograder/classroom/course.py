"""An instructor's course root: its configuration, its folders, its gradebook."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from autograder.classroom.course_root import CONFIG, CourseRootError
from autograder.classroom.nbgrader_setup import nbgrader_app
from autograder.environment import own_environment

#: Letters and digits of any script, and the few marks that ids and mail addresses have.
_STUDENT = re.compile(r"[^\W_][\w.@+'~-]*( [\w.@+'~-]+)*")


@dataclass(frozen=True)
class Course:
    """A course root.

    Attributes
    ----------
    root : Path
        The folder with `nbgrader_config.py`.
    config : Config
        nbgrader's configuration.
    directories : CourseDirectory
        nbgrader's own knowledge of the folders.
    """

    root: Path
    config: Config
    directories: CourseDirectory

    @property
    def db_url(self) -> str:
        """Where the gradebook is."""
        return self.directories.db_url

    @property
    def course_id(self) -> str:
        """The course's name in the gradebook and the exchange."""
        return self.directories.course_id

    def submitted(self, student: str, lesson: str) -> Path:
        """Give the folder of what a student handed in."""
        return self._place(self.directories.submitted_directory, student, lesson)

    def autograded(self, student: str, lesson: str) -> Path:
        """Give the folder of the graded notebook."""
        return self._place(self.directories.autograded_directory, student, lesson)

    def feedback(self, student: str, lesson: str) -> Path:
        """Give the folder of the feedback."""
        return self._place(self.directories.feedback_directory, student, lesson)

    def students(self, lesson: str) -> Iterator[str]:
        """Give the names of the folders that hold something for the lesson, in order.

        Not every one of them is graded; `refusal` says so.
        """
        folder = self.submitted("_", lesson).parents[0].parent
        if not folder.is_dir():
            return
        for entry in sorted(os.scandir(folder), key=lambda one: one.name):
            if self.submitted(entry.name, lesson).is_dir():
                yield entry.name

    def refusal(self, student: str, lesson: str) -> str:
        """Say why what lies in a student's folder is not graded; an empty text if it is."""
        if why := why_not_a_name(student):
            return f"The folder {student!r} cannot be a student's name: {why}."
        folder = self.submitted(student, lesson)
        link = next((place for place in (folder.parent, folder) if place.is_symlink()), None)
        return f"{link} is a link: put the folder itself there." if link else ""

    def _place(self, step: str, student: str, lesson: str) -> Path:
        return Path(self.directories.format_path(step, student, lesson))


def open_course(root: Path) -> Course:
    """Open a course root.

    nbgrader calls `alembic` by name, so this environment's programs are put on the PATH.

    Raises
    ------
    CourseRootError
        If nbgrader's settings cannot be read.
    """
    os.environ["PATH"] = own_environment()["PATH"]
    try:
        app = nbgrader_app(root)
    except Exception as error:  # the instructor's own program, which may raise anything
        raise CourseRootError(
            f"nbgrader's settings for {root} cannot be read ({type(error).__name__}: {error}). Put "
            f"its {CONFIG} right, or move it away and run `rotary init` for a new one."
        ) from error
    return Course(root, app.config, app.coursedir)


def why_not_a_name(student: str) -> str:
    """Say why a folder's name cannot be a student's; an empty text if it can."""
    if unicodedata.normalize("NFC", student) != student:
        return "its letters are put together from parts (not in Unicode's NFC form)"
    if len(student) > 128:
        return "it is longer than 128 characters"
    if not _STUDENT.fullmatch(student):
        return "a name starts with a letter or digit, and holds letters, digits and . _ - + @ ' ~"
    return ""
