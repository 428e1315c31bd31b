"""What a learner finds in an answer cell: the blank that the instructor wrote, and no second one.

nbgrader puts its stub in the place of every solution. A cell that already holds a blank,
`angle = ...`, would then read `angle = ...` and below it a bare `...`; here that one goes.
"""

from __future__ import annotations

import re

from nbformat import NotebookNode
from nbgrader.preprocessors import ClearSolutions

STUB = "..."
BLANK = re.compile(r"^\s*[^\s#=][^#=]*=\s*\.\.\.(\s*,\s*\.\.\.)*\s*(#.*)?$")


class ClearSolutionsKeepBlanks(ClearSolutions):
    """nbgrader's ClearSolutions, but a cell with a blank of its own gets no other stub."""

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
