import pytest
from nbformat import v4
from nbgrader.preprocessors import ClearSolutions

from autograder.classroom.stubs import BLANK, STUB, ClearSolutionsKeepBlanks

MARKS = {"grade": False, "grade_id": "x", "locked": False, "solution": True, "schema_version": 3}
SOLUTION = "### BEGIN SOLUTION\nx = 1\n### END SOLUTION"


def clear(source, step=ClearSolutionsKeepBlanks):
    cell = v4.new_code_cell(source, metadata={"nbgrader": MARKS})
    notebook = v4.new_notebook(cells=[cell])
    cleared, _ = step(code_stub={"python": STUB}).preprocess(notebook, {})
    return cleared.cells[0].source


@pytest.mark.parametrize(
    "line", ["x = ...", "    x = ...", "x, y = ..., ...", "x: int = ...  # a blank", "a.b = ..."]
)
def test_a_line_with_a_blank(line):
    assert BLANK.match(line)
    assert clear(f"{line}\n{SOLUTION}") == line


@pytest.mark.parametrize(
    "line", ["...", "# x = ...", "x == ...", "x = y[..., 0]", "def f(x=...):", "x = 1  # ..."]
)
def test_a_line_without_a_blank_leaves_nbgraders_stub(line):
    source = f"{line}\n{SOLUTION}"
    assert clear(source) == f"{line}\n..." == clear(source, ClearSolutions)


def test_a_cell_that_is_all_solution_becomes_the_stub():
    assert clear(SOLUTION) == clear("x = 1") == STUB


def test_only_the_stub_goes_and_not_a_line_that_reads_like_it():
    assert clear(f"def f():\n    ...\nx = ...\n{SOLUTION}") == "def f():\n    ...\nx = ..."
