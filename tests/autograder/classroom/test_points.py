"""Points go from exercises, memos and `course.toml` into the graded cells."""

import pytest
from nbformat import v4
from nbgrader.utils import determine_grade

from autograder.classroom import release
from autograder.classroom.points import sync_points
from autograder.exercises import all_exercises, all_memos

PLACE = "01-turn/turn.ipynb"
LESSON = "01-rotation-block"


def graded(name, points, *, by_hand):
    mark = {"grade": True, "grade_id": name, "locked": not by_hand, "solution": by_hand}
    mark |= {"points": points, "schema_version": 3, "task": False}
    new = v4.new_markdown_cell if by_hand else v4.new_code_cell
    source = "### BEGIN SOLUTION\nBecause.\n### END SOLUTION" if by_hand else "check()"
    return new(source, id=name, metadata={"nbgrader": mark})


def book(*cells):
    return v4.new_notebook(cells=list(cells))


def cell(notebook, name):
    return next(cell for cell in notebook.cells if cell.id == name)


def test_exercises_and_memos_get_their_points():
    notebook = book(
        v4.new_markdown_cell("text", id="text"),
        graded("check-turn", 1, by_hand=False),
        graded("why-memo", 3, by_hand=True),
    )
    changes = sync_points(notebook, {"turn": 2, "why-memo": 4})
    assert changes == ["turn: 1 -> 2 points", "why-memo: 3 -> 4 points"]
    assert cell(notebook, "check-turn").metadata.nbgrader.points == 2
    assert cell(notebook, "why-memo").metadata.nbgrader.points == 4
    assert cell(notebook, "text").metadata == {}
    assert sync_points(notebook, {"turn": 2, "why-memo": 4}) == []


def test_a_cell_that_nothing_of_the_lesson_asks_for():
    with pytest.raises(ValueError, match="why-memo grades no exercise or memo"):
        sync_points(book(graded("why-memo", 3, by_hand=True)), {})


def test_a_memo_without_its_cell():
    with pytest.raises(ValueError, match="No graded cell for why-memo"):
        sync_points(book(graded("check-turn", 1, by_hand=False)), {"turn": 1, "why-memo": 3})


def test_a_cell_that_is_written_but_not_graded_is_no_memo():
    written = graded("why-memo", 3, by_hand=True)
    written.metadata.nbgrader.grade = False
    with pytest.raises(ValueError, match="No graded cell for why-memo"):
        sync_points(book(written), {"why-memo": 3})


def test_nothing_is_graded_twice():
    cells = [graded("turn", 1, by_hand=True), graded("check-turn", 1, by_hand=False)]
    with pytest.raises(ValueError, match="check-turn grades turn a second time"):
        sync_points(book(*cells), {"turn": 1})


def test_the_course_file_changes_the_points_of_an_exercise_and_of_a_memo(tmp_path):
    (tmp_path / "course.toml").write_text(
        "[exercises.look-alike-memo]\npoints = 4\n[exercises.block-code]\npoints = 5\n"
    )
    points = release.course_points(tmp_path)[LESSON]
    graded = (*all_exercises().values(), *all_memos().values())
    usual = {one.id: one.points for one in graded if one.lesson == LESSON}
    assert points == usual | {"look-alike-memo": 4, "block-code": 5}
    assert usual["look-alike-memo"] == 3


@pytest.fixture
def course_with_memo(course):
    """Add a memo to the small course."""
    path = course / "notebooks" / PLACE
    notebook = v4.reads(path.read_text(encoding="utf-8"))
    notebook.cells.append(graded("why-memo", 3, by_hand=True))
    path.write_text(v4.writes(notebook), encoding="utf-8")
    return course


@pytest.fixture
def released_memo(course_with_memo):
    """Give the memo's cell in the release, where the course gives it 4 points."""
    points = {"01-turn": {"turn": 1, "numbers": 2, "why-memo": 4}}
    release.release_course(course_with_memo, points)
    path = course_with_memo / "autograder" / "released" / PLACE
    return cell(v4.reads(path.read_text(encoding="utf-8")), "why-memo")


def test_a_released_memo_is_a_friendly_line_with_the_courses_points(released_memo):
    assert released_memo.cell_type == "markdown"
    assert released_memo.source.startswith("*Double-click here")
    mark = released_memo.metadata.nbgrader
    assert (mark.grade, mark.solution, mark.locked, mark.points) == (True, True, False, 4)


def test_nbgrader_leaves_a_written_memo_to_a_person_and_gives_an_empty_one_0(released_memo):
    assert determine_grade(released_memo) == (0, 4)
    released_memo.source = "Because lengths change."
    assert determine_grade(released_memo) == (None, 4)
