"""The lessons' written answers: a question with its rubric, and a cell that a person grades."""

from pathlib import Path

import nbformat
import pytest
import sympy as sp

from autograder.exercises import all_memos
from autograder.memo import rubric_markdown

ROOT = Path(__file__).resolve().parents[2]
SOURCES, RELEASES = ROOT / "notebooks", ROOT / "autograder" / "released"

memos = pytest.mark.parametrize("memo", all_memos().values(), ids=lambda memo: memo.id)
both = pytest.mark.parametrize("folder", [SOURCES, RELEASES], ids=["source", "release"])


def cells_of(memo, folder):
    """Give the cell right above a memo's answer, and the answer cell."""
    (path,) = (folder / memo.lesson).glob("*.ipynb")
    cells = nbformat.read(path, as_version=4).cells
    place = [cell.id for cell in cells].index(memo.id)
    return cells[place - 1], cells[place]


def flags(cell):
    mark = cell.metadata.nbgrader
    assert (mark.schema_version, mark.grade_id) == (3, cell.id)
    return {flag for flag in ("grade", "solution", "locked", "task") if mark[flag]}


def test_lesson_1_has_its_memo():
    assert all_memos()["look-alike-memo"].lesson == "01-rotation-block"


@memos
@both
def test_a_memo_is_an_answer_that_nbgrader_has_graded_by_hand(memo, folder):
    _, answer = cells_of(memo, folder)
    assert answer.cell_type == "markdown"
    assert flags(answer) == {"grade", "solution"}
    assert answer.metadata.nbgrader.points == memo.points


@memos
@both
def test_its_rubric_stands_right_above_it_and_locked(memo, folder):
    question, _ = cells_of(memo, folder)
    assert question.cell_type == "markdown"
    assert flags(question) == {"locked"}
    table = [line for line in question.source.split("\n") if line.startswith("|")]
    assert "\n".join(table) == rubric_markdown(memo)


@memos
def test_a_model_answer_fills_the_source_and_one_line_the_release(memo):
    _, answer = cells_of(memo, SOURCES)
    first, *model, last = answer.source.split("\n")
    assert (first, last) == ("### BEGIN SOLUTION", "### END SOLUTION")
    assert "".join(model).strip()
    _, blank = cells_of(memo, RELEASES)
    assert blank.source == "*Double-click here, and write your answer in place of this line.*"


def test_what_the_model_answer_says_of_the_look_alike_is_true():
    phi, x1, x2 = sp.symbols("phi x1 x2", real=True)
    x = sp.Matrix([[x1, x2]])
    look_alike = sp.Matrix([[sp.cos(phi), sp.sin(phi)], [sp.sin(phi), sp.cos(phi)]])
    image = x * look_alike
    assert sp.simplify(image.dot(image) - x.dot(x) - 2 * sp.sin(2 * phi) * x1 * x2) == 0
    at = {x1: 1, x2: 1, phi: sp.pi / 4}
    assert image.subs(at).norm() == sp.sqrt(2) * x.subs(at).norm()
    assert sp.simplify(look_alike.det() - sp.cos(2 * phi)) == 0
    for k in range(4):
        there = look_alike.subs(phi, k * sp.pi / 2)
        assert there * there.T == sp.eye(2)
        assert there.det() == (-1) ** k
