"""What stands in nbgrader's autograding in place of its own execution and scoring.

`nbgrader autograde` and formgrader's button convert a submission twice: sanitising, and
autograding. The exporter takes a submission in before it is sanitised; `RunAndJudge` replaces
`Execute`, and `SaveVerdicts` replaces `SaveAutoGrades`. So the command, the button and
`rotary grade` take the same path.
"""

from __future__ import annotations

import atexit
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.classroom.grading import grade
from autograder.classroom.intake.cells import Taken
from autograder.classroom.recording import Submission, max_scores, record
from autograder.classroom.taking import TakenFile, take_file
from autograder.sandbox.launch import Sandbox, open_sandbox
from autograder.settings import load_settings

INTAKE = "rotary-intake"


class IntakeExporter(NotebookExporter):
    """Reads a submission through our intake, and the sanitised notebook as it is."""

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        """Convert a file; of a submission first take in what counts."""
        if not getattr(self.parent, "_sanitizing", False):
            return super().from_filename(filename, resources, **kw)
        resources = resources if resources is not None else {}
        lesson = resources["nbgrader"]["assignment"]
        # nbgrader converts with the course root as the working directory.
        file = take_file(Path(filename), Path.cwd(), lesson)
        return self.from_notebook_node(_with_intake(file), resources, **kw)


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
        master = from_dict(about["master"])
        graded = grade(taken, master, _shared_sandbox(), points, hints=hints)
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
