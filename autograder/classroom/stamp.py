"""The mark that every released notebook carries: which course it comes from, and which text."""

from __future__ import annotations

import hashlib
import json

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder import __version__


def release_digest(notebook: NotebookNode) -> str:
    """Return twelve hexadecimal digits that change with any cell's id or source."""
    cells = [[cell.get("id", ""), cell.source] for cell in notebook.cells]
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()[:12]


class StampRelease(NbGraderPreprocessor):
    """Write the course version and the release digest into the notebook's metadata.

    It stands last, so that `nbgrader generate_assignment` and our own release agree.
    """

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Stamp the whole notebook; its cells stay as they are."""
        marks = {"course": __version__, "release": release_digest(nb)}
        nb.metadata["rotary"] = NotebookNode({**nb.metadata.get("rotary", {}), **marks})
        return nb, resources
