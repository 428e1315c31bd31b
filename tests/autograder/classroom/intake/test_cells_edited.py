"""Whatever was done to a notebook's cells: the course stands, and the answers are the learner's."""

import copy
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat import v4

from autograder.classroom.grading import checked_by
from autograder.classroom.intake.cells import NOTES_ID, take_in
from autograder.classroom.intake.files import IntakeError
from autograder.learner.cells import is_answer, same

from ..hand_in import LESSON, RIGHT, as_read, master, solved

MASTER = master()
COURSE = {cell.id: cell for cell in MASTER.cells}
ANSWERS = {name for name, cell in COURSE.items() if is_answer(cell)}

# What may be done to the cells of a notebook, as functions of the list of cells.
places = st.integers(0, 40)
sources = st.sampled_from(["", "35", "...", "x = 1", "# mine", "%%html\n<b>", "\ud7ff é"])
marks = st.sampled_from(
    [
        {},
        {"nbgrader": {}},
        {"nbgrader": None},
        {"nbgrader": []},
        {"nbgrader": {"grade": True, "grade_id": "check-free", "points": 1000, "locked": True}},
        {"nbgrader": {"grade": True, "grade_id": "check-block-code", "points": 1000}},
        {"nbgrader": {"solution": True, "grade_id": "apply-code"}},
        {"tags": ["skip-execution", "raises-exception"], "deletable": True, "editable": 3},
    ]
)
ids = st.sampled_from(
    ["check-block-code", "apply-code", NOTES_ID, "new", "", "no id!", None, 7, ["a"]]
)
kinds = st.sampled_from(["code", "markdown", "raw"])
forged = {"output_type": "execute_result", "execution_count": 1, "metadata": {}}
forged |= {"data": {"text/plain": ["1000"]}}


@st.composite
def edits(draw):
    """Draw a notebook, solved, and then edited in any way."""
    notebook = solved(memo="It is longer.")
    cells = notebook["cells"]
    for _ in range(draw(st.integers(0, 8))):
        if not cells:
            break
        place = draw(places) % len(cells)
        what = draw(st.integers(0, 7))
        if what == 0:
            cells.insert(draw(places) % (len(cells) + 1), copy.deepcopy(cells[place]))
        elif what == 1:
            del cells[place]
        elif what == 2:
            cells[place]["source"] = draw(sources)
        elif what == 3:
            cells[place]["metadata"] = draw(marks)
        elif what == 4:
            cells[place]["cell_type"] = draw(kinds)
        elif what == 5:
            cells[place] |= {"outputs": [copy.deepcopy(forged)], "execution_count": 8}
        elif what == 6:
            cells[place]["id"] = draw(ids)
        else:
            new = {"cell_type": draw(kinds), "id": draw(ids), "metadata": draw(marks)}
            cells.insert(place, {**new, "source": draw(sources)})
    if draw(st.booleans()):
        notebook["cells"] = draw(st.permutations(cells))
    if draw(st.booleans()):
        notebook["metadata"] |= {"rotary-graded": {"key": "0"}, "rotary-intake": {"missing": []}}
    return notebook


def named(cell):
    """Say which cell of the course one is, as a person would: by its id, else by its mark."""
    mark = cell.metadata.get("nbgrader")
    by_mark = mark.get("grade_id") if isinstance(mark, dict) else None
    names = (cell.get("id"), by_mark)
    return next((name for name in names if isinstance(name, str) and name in COURSE), None)


@given(edits())
def test_whatever_was_done_the_course_stands_and_the_answers_are_the_learners(notebook):
    mine = as_read(notebook)
    handed_in = [(named(cell), cell) for cell in mine.cells]
    if not ANSWERS & {name for name, _ in handed_in}:
        with pytest.raises(IntakeError):
            take_in(mine, MASTER, LESSON)
        return
    taken = take_in(mine, MASTER, LESSON)
    result = taken.notebook.cells
    assert dict(taken.notebook.metadata) == dict(MASTER.metadata)
    # The course's cells, in order, each once, as the course made them.
    course = [cell for cell in result if cell.id in COURSE]
    assert [cell.id for cell in course] == list(COURSE)
    for cell in course:
        released = COURSE[cell.id]
        assert (cell.metadata, cell.cell_type) == (released.metadata, released.cell_type)
        assert cell.id in ANSWERS or same(cell, released)
    assert Counter(filter(None, map(checked_by, result))) == dict.fromkeys(RIGHT, 1)
    # Of each answer, what was handed in: the last that was worked on.
    for name in ANSWERS:
        found = [cell for its_name, cell in handed_in if its_name == name]
        worked_on = [cell.source for cell in found if not same(cell, COURSE[name])]
        wanted = worked_on[-1] if worked_on else COURSE[name].source
        assert [cell.source.rstrip() for cell in course if cell.id == name] == [wanted.rstrip()]
        assert (name in taken.missing) == (not found)
    # Added cells are all there, and say nothing to nbgrader.
    own = [cell for cell in result if cell.id not in COURSE]
    assert all(cell.metadata == {} for cell in own)
    added = [(cell.cell_type, cell.source) for name, cell in handed_in if name is None]
    assert not Counter(added) - Counter((cell.cell_type, cell.source) for cell in own)
    names = [cell.id for cell in result]
    assert len(set(names)) == len(names) and NOTES_ID not in names
    for cell in result:
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)
    v4.writes(taken.notebook).encode()


@given(st.lists(st.tuples(places, sources, st.sampled_from(["code", "raw", "markdown"]))))
def test_added_cells_keep_their_order_and_place(added):
    notebook = solved()
    for number, (place, source, kind) in enumerate(added):
        new = {"cell_type": kind, "id": f"new-{number}", "metadata": {}}
        notebook["cells"].insert(place % 20, {**new, "source": source})
    wanted = [(cell["id"], "".join(cell["source"])) for cell in notebook["cells"]]
    taken = take_in(as_read(notebook), MASTER, LESSON)
    assert [(cell.id, cell.source) for cell in taken.notebook.cells] == wanted
