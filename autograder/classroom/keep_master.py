"""The last step of `nbgrader generate_assignment`: what is released is also kept."""

from __future__ import annotations

from pathlib import Path

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode, v4
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.classroom.masters import keep_text


class KeepMaster(NbGraderPreprocessor):
    """Keep the released notebook in the course root, under its digest.

    It stands behind `StampRelease`, which writes the digest.
    """

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Keep the notebook as it is, where nbgrader makes an assignment of it."""
        course = resources.get("nbgrader")
        if course:  # the package's own release is made without nbgrader's converter, and not kept
            root = Path.cwd()  # the converter has gone to the course root
            keep_text(root, course["assignment"], course["notebook"], v4.writes(nb) + "\n")
        return nb, resources
