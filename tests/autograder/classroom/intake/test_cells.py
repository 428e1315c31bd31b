import base64
import copy
import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat import v4

from autograder.classroom.grading import checked_by
from autograder.classroom.intake.cells import NOTES_ID, notes_cell, refused, take_in
from autograder.classroom.intake.files import IntakeError
from autograder.learner.cells import is_answer, same

from ....demo_class.edits import add, code_cell, find, remove, write
from ..hand_in import LESSON, MEMO, RIGHT, as_read, master, solved, untouched

MASTER = master()
COURSE = {cell.id: cell for cell in MASTER.cells}
ANSWERS = {name for name, cell in COURSE.items() if is_answer(cell)}


def taken_of(notebook):
    return take_in(as_read(notebook), MASTER, LESSON)


def cell_of(taken, cell_id):
    (cell,) = [cell for cell in taken.notebook.cells if cell.id == cell_id]
    return cell


def own_sources(taken):
    return [cell.source for cell in taken.notebook.cells if cell.id not in COURSE]


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
        assert cell_of(taken, name).source.rstrip() == (
            worked_on[-1].rstrip() if worked_on else COURSE[name].source.rstrip()
        )
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
    got = [(cell.id, cell.source) for cell in taken_of(notebook).notebook.cells]
    assert got == wanted


def test_a_clean_notebook_is_taken_as_it_is_without_a_word():
    taken = taken_of(solved(memo="Longer."))
    assert (taken.missing, taken.notes, taken.problem) == (frozenset(), (), "")
    for name in RIGHT:
        assert cell_of(taken, name).source == "".join(find(solved(), name)["source"])
    assert cell_of(taken, MEMO).source == "Longer."
    assert taken_of(untouched()).notes == ()


def test_of_copies_the_last_that_was_worked_on_counts_and_the_note_says_so():
    notebook = solved()
    wrong = copy.deepcopy(find(notebook, "rotation-90"))
    add(notebook, wrong, above="rotation-90")
    wrong["source"] = "quarter_turn = 1"
    add(notebook, copy.deepcopy(find(untouched(), "rotation-90")), below="check-rotation-90")
    taken = taken_of(notebook)
    assert cell_of(taken, "rotation-90").source == "".join(find(solved(), "rotation-90")["source"])
    assert own_sources(taken) == ["quarter_turn = 1"]
    assert taken.notes == ("Answered more than once, and the last answer counts: `rotation-90`.",)


def test_deleted_answers_are_told():
    notebook = solved()
    remove(notebook, "rotation-90", "block-code", "check-block-code")
    taken = taken_of(notebook)
    assert taken.missing == {"rotation-90", "block-code"}
    assert taken.notes == (
        "The answer's own cell is gone, so that any cell which sets its names counts: "
        "`rotation-90`, `block-code`.",
    )
    assert cell_of(taken, "check-block-code").source == 'check("block-code")'


def test_a_deleted_memo_is_told_otherwise():
    notebook = solved()
    remove(notebook, MEMO)
    taken = taken_of(notebook)
    assert taken.missing == {MEMO}
    assert taken.notes == (
        f"The cell of a written answer is gone, so that a person looks for it: `{MEMO}`.",
    )


def test_edits_of_the_courses_cells_are_told():
    notebook = solved()
    write(notebook, "check-block-code", "35")
    find(notebook, "check-apply-code")["cell_type"] = "markdown"
    write(notebook, "setup", "import numpy as np")
    taken = taken_of(notebook)
    assert taken.notes == (
        "Cells of the course count as they were released, not as changed: `check-apply-code`, "
        "`check-block-code`.",
    )
    # A changed cell that is not locked may be a trial of the learner's: it runs too.
    assert own_sources(taken) == ["import numpy as np", "35"]


def test_answers_are_found_by_nbgraders_name_where_ids_are_gone():
    notebook = solved()
    for cell in notebook["cells"]:
        del cell["id"]
    notebook["nbformat_minor"] = 4
    taken = taken_of(notebook)
    assert taken.missing == frozenset()
    assert cell_of(taken, "block-code").source == "".join(find(solved(), "block-code")["source"])


def test_another_lessons_notebook_is_named_as_far_as_a_sentence_bears():
    notebook = untouched()
    notebook["cells"] = [code_cell("spiral", "r = 1")]
    with pytest.raises(IntakeError, match="none of the answer cells of lesson 01-rotation-block"):
        taken_of(notebook)
    notebook["metadata"]["rotary"]["lesson"] = "99-other\n" + "x" * 1000
    with pytest.raises(IntakeError) as caught:
        taken_of(notebook)
    assert str(caught.value).startswith("This is a notebook of lesson '99-other\\nxxx")
    assert len(str(caught.value)) < 200
    for stamp in (None, [], {"lesson": 7}, {"lesson": None}):
        notebook["metadata"]["rotary"] = stamp
        with pytest.raises(IntakeError, match="none of the answer cells"):
            taken_of(notebook)


def test_attachments_are_pictures_or_nothing():
    png = base64.b64encode(b"\x89PNG").decode()
    notebook = solved(memo="![](a.png)")
    find(notebook, MEMO)["attachments"] = {
        "a.png": {"image/png": png, "text/html": "<script>"},
        "b": {"image/svg+xml": "<svg onload='x'/>", "application/javascript": "x"},
        "c.jpg": {"image/jpeg": [png, png]},
        "d": {"image/png": {"deep": 1}},
        "e": {},
    }
    find(notebook, "title")["attachments"] = {}
    find(notebook, "apply-code")["attachments"] = {"a.png": {"image/png": png}}
    taken = taken_of(notebook)
    assert json.loads(json.dumps(cell_of(taken, MEMO).attachments)) == {
        "a.png": {"image/png": png},
        "c.jpg": {"image/jpeg": png + png},
    }
    assert "attachments" not in cell_of(taken, "title")
    assert "attachments" not in cell_of(taken, "apply-code")


def test_what_could_not_be_taken_in_is_the_master_with_its_reason():
    taken = refused(MASTER, "It is empty.")
    assert taken.notebook == MASTER
    assert taken.notebook is not MASTER
    assert (taken.missing, taken.problem) == (ANSWERS, "It is empty.")


def test_the_notes_stand_in_a_cell_of_their_own():
    assert notes_cell("", ()) is None
    cell = notes_cell("No file.", ("One.", "Two."))
    assert (cell.id, cell.cell_type) == (NOTES_ID, "markdown")
    assert cell.source == "**About this submission**\n\n- No file.\n- One.\n- Two."
