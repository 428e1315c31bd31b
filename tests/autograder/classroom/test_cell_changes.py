import pytest
from nbformat import v4

from autograder.classroom.cell_changes import (
    Recorded,
    marked_cells,
    misfits,
    point_changes,
    recorded,
)


def cell(name, **mark):
    mark = {"grade": False, "solution": False, "locked": False, "task": False, **mark}
    return v4.new_code_cell("1", metadata={"nbgrader": {"grade_id": name, **mark}})


def notebook(*cells):
    return v4.new_notebook(cells=[v4.new_markdown_cell("# No record is kept of this"), *cells])


ANSWER = cell("turn", solution=True)
CHECK = cell("check-turn", grade=True, locked=True, points=2)
BEFORE = Recorded(
    1,
    {"turn": marked_cells(notebook(ANSWER, CHECK))},
    {"turn": {"check-turn": 2.0}},
)


def test_the_kinds_are_those_of_which_nbgrader_keeps_a_record():
    memo = cell("memo", grade=True, solution=True, points=3)
    task = cell("task", task=True, points=1)
    cells = (ANSWER, CHECK, memo, task, cell("read-only", locked=True), cell("free"))
    assert marked_cells(notebook(*cells)) == {
        "turn": {"answer", "source"},
        "check-turn": {"graded", "source"},
        "memo": {"graded", "answer", "source"},
        "task": {"task", "source"},
        "read-only": {"source"},
    }


def test_the_same_cells_in_another_order_fit():
    assert misfits(BEFORE, {"turn": notebook(CHECK, ANSWER)}) == []


def test_what_does_not_fit_is_named():
    read_only = cell("turn", locked=True)
    new = {"turn": notebook(read_only, cell("b", solution=True), cell("a", solution=True))}
    assert misfits(BEFORE, new) == [
        "added in turn: a, b",
        "removed in turn: check-turn",
        "marked otherwise in turn: turn",
    ]
    assert misfits(BEFORE, {"other": notebook()}) == [
        "notebook added: other",
        "notebook removed: turn",
    ]


def test_without_submissions_all_fits():
    none = Recorded(0, BEFORE.cells, BEFORE.points)
    assert misfits(none, {"other": notebook()}) == []


@pytest.mark.parametrize(("points", "said"), [(2, []), (2.5, ["check-turn: 2 -> 2.5"])])
def test_points_are_compared_as_numbers(points, said):
    changed = cell("check-turn", grade=True, locked=True, points=points)
    new = cell("check-more", grade=True, locked=True, points=9)
    assert point_changes(BEFORE, {"turn": notebook(ANSWER, changed, new)}) == said


def test_a_gradebook_that_is_not_there_holds_nothing_and_is_not_made(tmp_path):
    path = tmp_path / "gradebook.db"
    assert recorded(f"sqlite:///{path}", "01-turn") == Recorded(0, {}, {})
    assert not path.exists()
    path.touch()
    assert recorded(f"sqlite:///{path}", "01-turn") == Recorded(0, {}, {})
    assert path.read_bytes() == b""
