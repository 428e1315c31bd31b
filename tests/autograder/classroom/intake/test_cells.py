import base64
import copy
import json

import pytest

from autograder.classroom.intake.cells import NOTES_ID, notes_cell, refused, take_in
from autograder.classroom.intake.files import IntakeError
from autograder.learner.cells import is_answer

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
