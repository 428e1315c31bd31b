"""What a learner finds in an answer cell: the blank that the instructor wrote, and no second one.

nbgrader puts its stub in the place of every solution. A cell that already holds a blank,
`angle = ...`, would then read `angle = ...` and below it a bare `...`; here that one goes. An
install without solutions has released notebooks for sources; what a release left in a cell stays.
"""

from __future__ import annotations

import re

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearSolutions
from nbgrader.utils import compute_checksum, is_solution

STUB = "..."
BLANK = re.compile(r"^\s*[^\s#=][^#=]*=\s*\.\.\.(\s*,\s*\.\.\.)*\s*(#.*)?$")


class ClearSolutionsKeepBlanks(ClearSolutions):
    """nbgrader's ClearSolutions, but a cell with a blank of its own gets no other stub."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: ResourcesDict, cell_index: int
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Clear the solution of a cell, unless the cell is what a release left of it."""
        released = cell.metadata.get("nbgrader", {}).get("checksum")
        marked = self.begin_solution_delimeter in cell.source
        if is_solution(cell) and released and not marked and released == compute_checksum(cell):
            return cell, resources
        return super().preprocess_cell(cell, resources, cell_index)

    def _replace_solution_region(self, cell: NotebookNode, language: str) -> bool:
        kept = outside_solutions(
            cell.source, self.begin_solution_delimeter, self.end_solution_delimeter
        )
        replaced = super()._replace_solution_region(cell, language)
        if replaced and cell.cell_type == "code" and any(map(BLANK.match, kept)):
            cell.source = "\n".join(kept)
        return replaced


def outside_solutions(source: str, begin: str, end: str) -> list[str]:
    """Return the lines of `source` that stand outside the solution markers.

    Parameters
    ----------
    source : str
        The instructor's cell.
    begin, end : str
        The texts that mark the first and the last line of a solution.
    """
    kept, inside = [], False
    for line in source.split("\n"):
        if begin in line:
            inside = True
        elif end in line:
            inside = False
        elif not inside:
            kept.append(line)
    return kept
