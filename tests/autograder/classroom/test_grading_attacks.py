"""What does not help: each attack is made on wrong answers, and all of them stay worth nothing."""

import copy
from types import SimpleNamespace

import pytest

from autograder.classroom.grading import checked_by, grade
from autograder.classroom.intake.cells import take_in

from ...demo_class.edits import add, code_cell, find, remove, source, write
from .attacks import EQUAL_TO_ALL, PATCHES, SEARCH, SUBCLASS, WRONG
from .hand_in import LESSON, POINTS, as_read, master, solved, untouched


@pytest.fixture
def marks(sandbox):
    """Give ``marks(notebook)``: what its exercises earn, without those that earn nothing."""

    def run(notebook):
        graded = grade(take_in(as_read(notebook), master(), LESSON), master(), sandbox, POINTS)
        assert graded.faults == {}
        assert set(graded.verdicts) == set(POINTS)
        checks = [cell for cell in graded.notebook.cells if checked_by(cell)]
        assert [float(cell.outputs[0].data["text/plain"]) for cell in checks] == [
            verdict.score for verdict in graded.verdicts.values()
        ]
        return {name: one.score for name, one in graded.verdicts.items() if one.score}

    return run


def wrong():
    return solved(**WRONG)


def with_cell(text, *, below="setup"):
    notebook = wrong()
    add(notebook, code_cell("attack", text), below=below)
    return notebook


@pytest.mark.parametrize("text", PATCHES.values(), ids=PATCHES)
def test_no_patch_helps(marks, text):
    assert marks(with_cell(text)) == {}


def test_the_wrong_answers_are_worth_nothing_and_the_patches_hurt_nobody(marks):
    assert marks(wrong()) == {}
    assert marks(solved()) == POINTS
    notebook = solved()
    add(notebook, code_cell("patch", PATCHES["check redefined"]), below="setup")
    assert marks(notebook) == POINTS


@pytest.mark.parametrize(
    ("before", "value"),
    [(EQUAL_TO_ALL, "Same()"), (SUBCLASS, "np.eye(2).view(Agrees)")],
    ids=["equals everything", "subclass of an array"],
)
def test_no_object_that_agrees_with_everything_helps(marks, before, value):
    names = "expanded = lower_left = lower_right = quarter_turn = first_axis"
    notebook = wrong()
    for name in ("warmup-expand", "rotation-blanks", "rotation-90", "rotation-claim"):
        write(notebook, name, f"{before}\ncase = 1\ncounter_clockwise = {names} = {value}")
    for name, signature in (("apply-code", "turn_pair(x,"), ("block-code", "rope_block(")):
        function = f"def {signature} m, theta):\n    return {value}".replace("( ", "(")
        write(notebook, name, f"{before}\n{function}")
    assert marks(notebook) == {}


def test_no_tag_no_points_and_no_forged_output_helps(marks):
    notebook = wrong()
    forged = {"output_type": "execute_result", "execution_count": 1, "metadata": {}}
    forged |= {"data": {"text/plain": "35", "text/html": "✓ proved"}}
    for cell in notebook["cells"]:
        cell["metadata"] |= {"tags": ["skip-execution", "raises-exception", "remove-cell"]}
        if cell["cell_type"] == "code":
            cell["outputs"] = [copy.deepcopy(forged)]
        if cell["id"].startswith("check-"):
            cell["metadata"]["nbgrader"] |= {"points": 1000, "locked": False}
    notebook["metadata"] |= {
        "rotary-graded": {"key": "", "sentence": "", "needs_a_look": False},
        "rotary-intake": {"missing": [], "notes": [], "problem": "", "master": notebook["cells"]},
    }
    assert marks(notebook) == {}


@pytest.mark.parametrize("text", ["35", "float('inf')", "print(35)", ""])
def test_no_other_source_in_a_check_cell_helps(marks, text):
    notebook = wrong()
    for name in POINTS:
        write(notebook, f"check-{name}", text)
    assert marks(notebook) == {}


def test_no_deleted_or_retyped_check_helps(marks):
    notebook = wrong()
    remove(notebook, "check-block-code")
    find(notebook, "check-apply-code")["cell_type"] = "raw"
    assert marks(notebook) == {}
    for name in POINTS:
        find(notebook, name)["metadata"] = {}
    assert marks(notebook) == {}


def test_no_added_cell_that_is_marked_as_graded_helps(marks):
    notebook = wrong()
    mark = {"grade": True, "locked": True, "points": 1000, "schema_version": 3, "solution": False}
    for number, name in enumerate(("free", "check-free", "check-block-code", "check-one-turn")):
        free = code_cell(f"free-{number}", "35")
        free["metadata"] = {"nbgrader": {**mark, "grade_id": name, "cell_type": "code"}}
        add(notebook, free, below="setup")
    assert marks(notebook) == {}


def test_no_doubled_check_helps(marks):
    """One mark for one exercise, in whichever order the two stand."""
    for place in ("above", "below"):
        notebook = wrong()
        copied = copy.deepcopy(find(notebook, "check-block-code"))
        copied["source"] = "35"
        add(notebook, copied, **{place: "check-block-code"})
        assert marks(notebook) == {}
        assert marks(_with_right_block(notebook)) == {"block-code": POINTS["block-code"]}


def _with_right_block(notebook):
    notebook = copy.deepcopy(notebook)
    write(notebook, "block-code", source(solved(), "block-code"))
    return notebook


def test_no_search_of_the_installed_course_finds_an_answer(marks):
    notebook = untouched()
    write(notebook, "block-code", SEARCH)
    assert marks(notebook) == {}


def test_no_answer_carries_over_from_another_students_notebook(marks):
    """Every submission has a process of its own, whatever the one before it left behind."""
    spread = source(solved(), "block-code") + "\nimport builtins\nbuiltins.kept = rope_block"
    notebook = wrong()
    write(notebook, "block-code", spread)
    assert marks(notebook) == {"block-code": POINTS["block-code"]}
    write(notebook, "block-code", "rope_block = kept")
    assert marks(notebook) == {}


def test_master_and_names_are_what_this_file_thinks():
    """An attack on a name that nothing asks for would prove nothing."""
    names = SimpleNamespace(**{cell.id.replace("-", "_"): cell.source for cell in master().cells})
    assert "def rope_block(m, theta)" in names.block_code
    assert "def turn_pair(x, m, theta)" in names.apply_code
    for name in ("expanded", "quarter_turn", "lower_left", "first_axis"):
        assert any(f"{name} = ..." in text for text in vars(names).values())
