"""What this course tells nbgrader. An instructor's `nbgrader_config.py` calls `configure`."""

from __future__ import annotations

from pathlib import Path

from nbgrader.apps.generateassignmentapp import GenerateAssignmentApp
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.preprocessors import ClearSolutions, Execute, OverwriteCells, SaveAutoGrades
from nbgrader.utils import chdir
from traitlets.config import Config

from autograder.classroom.keep_master import KeepMaster
from autograder.classroom.stamp import StampRelease
from autograder.classroom.stubs import STUB, ClearSolutionsKeepBlanks

COURSE = "rotary-course"
SOURCES = "notebooks"
WRITE_HERE = "*Double-click here, and write your answer in place of this line.*"


def configure(c: Config) -> None:
    """Set what this course needs of nbgrader; what is set on `c` afterwards wins.

    Parameters
    ----------
    c : Config
        nbgrader's configuration, which `get_config()` gives in `nbgrader_config.py`.
    """
    c.CourseDirectory.course_id = COURSE
    c.CourseDirectory.source_directory = SOURCES
    _releasing(c)
    _grading(c)


def _releasing(c: Config) -> None:
    """Set how a release is made of a source notebook."""
    c.ClearSolutions.code_stub = {"python": STUB}
    c.ClearSolutions.text_stub = WRITE_HERE
    c.GenerateAssignment.preprocessors = [
        ClearSolutionsKeepBlanks if step is ClearSolutions else step
        for step in GenerateAssignment.preprocessors.default_args[0]
    ] + [StampRelease, KeepMaster]


def _grading(c: Config) -> None:
    """Put intake before sanitising, and our own run and judgement in place of nbgrader's.

    Steps of ours are named, not imported, for every nbgrader command reads this.
    """
    steps = "autograder.classroom.nbgrader_steps"
    c.GenerateFeedback.exporter_class = "autograder.classroom.feedback_page.FeedbackPage"
    c.Autograde.exporter_class = f"{steps}.IntakeExporter"
    # The cells come from the released master already, so that there is nothing to overwrite.
    c.Autograde.sanitize_preprocessors = [
        step
        for step in Autograde.sanitize_preprocessors.default_args[0]
        if step is not OverwriteCells
    ]
    ours = {Execute: f"{steps}.RunAndJudge", SaveAutoGrades: f"{steps}.SaveVerdicts"}
    c.Autograde.autograde_preprocessors = [
        ours.get(step, step) for step in Autograde.autograde_preprocessors.default_args[0]
    ]


def nbgrader_app(root: Path) -> GenerateAssignmentApp:
    """Return nbgrader's own program with the settings that it finds for the course at `root`.

    Its `coursedir` knows the folders and the gradebook's `db_url`; its `config` is what
    converters take.

    Raises
    ------
    Exception
        Whatever a configuration file raises; nbgrader alone would go on without that file.
    SystemExit
        If a setting has a bad value; nbgrader has then said which.
    """
    app = GenerateAssignmentApp(raise_config_file_errors=True)
    with chdir(str(root)):
        app.initialize([], root=str(root))
    return app
