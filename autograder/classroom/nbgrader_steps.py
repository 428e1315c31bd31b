"""What stands in nbgrader's autograding in place of its own execution and scoring.

`nbgrader autograde` and formgrader's button convert a submission twice: sanitising, and
autograding. The exporter takes a submission in before it is sanitised; `RunAndJudge` replaces
`Execute`, and `SaveVerdicts` replaces `SaveAutoGrades`. So the command, the button and
`rotary grade` take the same path.
"""

from __future__ import annotations

import atexit
from contextlib import ExitStack
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde, NbGraderException
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.classroom.course import Course
from autograder.classroom.exchange_files import keep_for_release
from autograder.classroom.grading import grade
from autograder.classroom.intake.cells import Taken
from autograder.classroom.masters import MasterError, current_master
from autograder.classroom.model_answers import model_answers
from autograder.classroom.recording import Submission, max_scores, record
from autograder.classroom.taking import TakenFile, take_folder
from autograder.sandbox.launch import Sandbox, open_sandbox
from autograder.settings import load_settings

INTAKE = "rotary-intake"


class IntakeExporter(NotebookExporter):
    """Reads submissions through our intake, and the sanitised notebooks as they are.

    nbgrader makes it after it has looked for submissions and before it grades the first one. It
    passes over notebooks with another name and takes any folder for a student, so the exporter
    puts in their place what `rotary grade` would grade.
    """

    def __init__(self, **kw: Any) -> None:
        super().__init__(**kw)
        if isinstance(self.parent, Autograde):
            self.parent.assignments = _submissions(self.parent)

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        """Convert a file; of a submission first take in what counts in its folder."""
        if not getattr(self.parent, "_sanitizing", False):
            return super().from_filename(filename, resources, **kw)
        resources = resources if resources is not None else {}
        names = resources["nbgrader"]
        course, folder = _course(self.parent), Path(filename).parent
        file = take_folder(folder, course.root, names["assignment"])
        keep_for_release(folder, course.autograded(names["student"], names["assignment"]))
        return self.from_notebook_node(_with_intake(file), resources, **kw)


def _course(converter: Autograde) -> Course:
    return Course(Path(converter.coursedir.root), converter.config, converter.coursedir)


def _submissions(converter: Autograde) -> dict[str, list[str]]:
    """Give {folder: the notebook that it should hold} of the students who were asked for."""
    course, lesson = _course(converter), converter.coursedir.assignment_id
    try:
        name = current_master(course.root, lesson).name
    except MasterError as error:
        converter.log.error(str(error))
        raise NbGraderException(str(error)) from None
    found = {}
    for student in course.students(lesson):
        if not fnmatchcase(student, converter.coursedir.student_id):
            continue
        if sentence := course.refusal(student, lesson):
            converter.log.error(sentence)
            continue
        folder = course.submitted(student, lesson)
        found[str(folder)] = [str(folder / name)]
    return found


def _with_intake(file: TakenFile) -> NotebookNode:
    """Keep in the notebook what the second conversion must know; a student cannot write it."""
    taken = file.taken
    notebook = taken.notebook
    notebook.metadata[INTAKE] = {
        "missing": sorted(taken.missing),
        "notes": list(taken.notes),
        "problem": taken.problem,
        "master": file.master,
    }
    return notebook


class RunAndJudge(NbGraderPreprocessor):
    """Runs the cells in the sandbox, and puts the verdicts into the check cells."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Grade the whole notebook; the result goes on in the resources."""
        about, names = nb.metadata.pop(INTAKE), resources["nbgrader"]
        taken = Taken(nb, frozenset(about["missing"]), tuple(about["notes"]), about["problem"])
        with Gradebook(names["db_url"]) as gradebook:
            points = max_scores(gradebook, names["assignment"], names["notebook"])
        hints = load_settings(Path.cwd()).hints
        models = model_answers(Path.cwd(), names["assignment"])
        master = from_dict(about["master"])
        graded = grade(taken, master, _shared_sandbox(), points, hints=hints, models=models)
        resources["rotary"] = {"graded": graded}
        return graded.notebook, resources


class SaveVerdicts(NbGraderPreprocessor):
    """Writes scores, flags and automatic comments into the gradebook, in one transaction."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Record what `RunAndJudge` found."""
        names = resources["nbgrader"]
        submission = Submission(names["student"], names["assignment"], names["notebook"])
        with Gradebook(names["db_url"]) as gradebook:
            record(gradebook, submission, resources["rotary"]["graded"], self.config)
        return nb, resources


@cache
def _shared_sandbox() -> Sandbox:
    """Open one sandbox for all the submissions that this process grades."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(open_sandbox())
