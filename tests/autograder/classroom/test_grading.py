import dataclasses
import logging

import pytest
from nbgrader.utils import determine_grade

from autograder.classroom import grading
from autograder.classroom.grading import checked_by, grade
from autograder.classroom.intake.cells import NOTES_ID, refused, take_in
from autograder.exercises import all_exercises
from autograder.sandbox.limits import Limits
from autograder.verdict import Status

from ...demo_class.bank_code import answer_code
from ...demo_class.edits import add, code_cell, find, remove, source, write
from .hand_in import FULL, LESSON, MEMO, POINTS, RIGHT, as_read, master, solved, untouched

SILENT = logging.getLogger("silent")


@pytest.fixture
def graded(sandbox):
    """Give ``graded(notebook, …)``, which takes it in and grades it."""

    def run(notebook, points=POINTS, **rest):
        taken = take_in(as_read(notebook), master(), LESSON)
        return grade(taken, master(), sandbox, points, **rest)

    return run


def scores(result):
    return {name: verdict.score for name, verdict in result.verdicts.items()}


def without(*names):
    """Give full marks, but none for these exercises."""
    return POINTS | dict.fromkeys(names, 0.0)


def outputs_of(result, cell_id):
    (cell,) = [cell for cell in result.notebook.cells if cell.id == cell_id]
    return cell.outputs


def headline(result, exercise):
    return result.verdicts[exercise].finding.headline


def test_all_right_earns_full_marks(graded):
    result = graded(solved(memo="Because."))
    assert scores(result) == POINTS
    assert sum(POINTS.values()) == FULL > 0
    assert (result.written, result.faults, result.notes) == ({MEMO: True}, {}, ())
    assert not result.needs_a_look


def test_untouched_earns_nothing_and_is_unattempted(graded):
    result = graded(untouched())
    assert scores(result) == dict.fromkeys(POINTS, 0)
    assert {one.status for one in result.verdicts.values()} == {Status.UNATTEMPTED}
    assert result.written == {MEMO: False}
    assert not result.needs_a_look


def test_marks_follow_the_points_that_are_given(graded):
    """An exercise that is not named there has its own."""
    result = graded(solved(), points={"block-code": 10.0, "rotation-90": 0})
    assert scores(result) == POINTS | {"block-code": 10, "rotation-90": 0}


def test_right_answers_that_warn_or_show_something_keep_their_marks(graded):
    notebook = solved()
    remarks = "import sys, warnings\nwarnings.warn('a draft')\nprint('tidy up', file=sys.stderr)\n"
    for name in ("block-code", "warmup-expand"):
        write(notebook, name, remarks + source(notebook, name) + "\n'shown'")
    result = graded(notebook)
    assert scores(result) == POINTS
    kinds = [(one.output_type, one.get("name")) for one in outputs_of(result, "block-code")]
    assert ("stream", "stderr") in kinds
    assert kinds[-1] == ("execute_result", None)


def test_a_part_of_the_answer_gives_a_part_of_the_points(graded):
    notebook = solved(rotation_blanks=answer_code("rotation-blanks", "wrong/missing_second"))
    for full in (1, 3, 0.1):
        result = graded(notebook, points={"rotation-blanks": full})
        assert scores(result)["rotation-blanks"] == full / 2
        (output,) = outputs_of(result, "check-rotation-blanks")
        assert output.data["text/plain"] == str(full / 2)


def test_a_check_shows_the_bare_score_and_the_verdict_as_nbgrader_reads_it(graded):
    notebook = solved(warmup_expand="expanded = 4", block_code="def rope_block(m, theta):\n    1/0")
    write(notebook, "rotation-90", source(untouched(), "rotation-90"))
    for points in (POINTS, dict.fromkeys(POINTS, 0.3), dict.fromkeys(POINTS, 7)):
        result = graded(notebook, points=points)
        checks = {checked_by(cell): cell for cell in result.notebook.cells if checked_by(cell)}
        assert set(checks) == set(POINTS)
        for name, cell in checks.items():
            verdict = result.verdicts[name]
            (output,) = cell.outputs
            assert output.output_type == "execute_result"
            assert set(output.data) == {"text/plain", "text/html"}
            assert float(output.data["text/plain"]) == verdict.score
            assert verdict.status.value in output.data["text/html"]
            cell.metadata.nbgrader.points = points[name]
            assert determine_grade(cell, SILENT) == (verdict.score, points[name])
        assert scores(result)["apply-code"] == points["apply-code"]
        assert scores(result)["block-code"] == scores(result)["rotation-90"] == 0


def test_feedback_leaves_hints_out_where_the_course_gives_none(graded):
    notebook = solved(rotation_90=answer_code("rotation-90", "wrong/clockwise"))
    worked = all_exercises()["rotation-90"].hints[2].split("`")[0][:20]
    for hints in (True, False):
        (output,) = outputs_of(graded(notebook, hints=hints), "check-rotation-90")
        assert (worked in output.data["text/html"]) == hints
        assert "clockwise" in output.data["text/html"].lower()


def test_an_answer_in_another_cell_is_unattempted(graded):
    notebook = solved()
    add(notebook, code_cell("mine", source(notebook, "rotation-90")), below="rotation-90")
    write(notebook, "rotation-90", "# below")
    result = graded(notebook)
    assert scores(result) == without("rotation-90")
    assert result.verdicts["rotation-90"].status is Status.UNATTEMPTED
    assert "another cell" in headline(result, "rotation-90")


def test_where_its_own_cell_was_deleted_an_answer_elsewhere_counts(graded):
    notebook = solved()
    add(notebook, code_cell("mine", source(notebook, "rotation-90")), below="rotation-90")
    remove(notebook, "rotation-90")
    result = graded(notebook)
    assert scores(result) == POINTS
    assert "`rotation-90`" in result.notes[0]
    remove(notebook, "mine", "block-code")
    result = graded(notebook)
    assert scores(result) == without("rotation-90", "block-code")
    assert headline(result, "block-code") == "The cell of this answer was deleted."
    assert outputs_of(result, "block-code") == []


def test_a_memo_whose_cell_was_deleted_is_looked_for_by_a_person(graded):
    notebook = solved()
    remove(notebook, MEMO)
    assert graded(notebook).written == {MEMO: False}
    memo = {"cell_type": "markdown", "id": "mine", "metadata": {}, "source": "Because."}
    add(notebook, memo, below="look-alike-memo-task")
    assert graded(notebook).written == {MEMO: True}


def test_a_syntax_error_costs_one_exercise(graded):
    result = graded(solved(rotation_90="quarter_turn = [[0, 1]"))
    assert scores(result) == without("rotation-90")
    verdict = result.verdicts["rotation-90"]
    assert verdict.status is Status.ERROR
    assert "SyntaxError" in verdict.finding.headline
    assert [one.output_type for one in outputs_of(result, "rotation-90")] == ["error"]


READY_MADE = {
    "rotation_90": "from ropelib import rotation_matrix\nquarter_turn = rotation_matrix(1.5)",
    "block_code": "import ropelib.encoding\n"
    "def rope_block(m, theta):\n    return ropelib.encoding.rope_block(m, theta)",
    "apply_code": "from ropelib import rotate as r\n"
    "def turn_pair(x, m, theta):\n    return r(x, m * theta)",
}


def test_the_courses_own_functions_are_for_the_student_to_write(graded):
    result = graded(solved(**READY_MADE))
    assert scores(result) == without("rotation-90", "block-code", "apply-code")
    told = {
        "rotation-90": "Line 2 calls the course's own `rotation_matrix`. ",
        "block-code": "Line 3 calls the course's own `rope_block`. ",
        "apply-code": "Line 3 calls the course's own `rotate`, written `r`. ",
    }
    for name, sentence in told.items():
        assert result.verdicts[name].status is Status.UNATTEMPTED
        assert headline(result, name).startswith(sentence)


def test_where_the_text_does_not_show_it_a_ready_made_function_earns_nothing_either(graded):
    hidden = "import sys\ndef rope_block(m, theta):\n"
    hidden += "    return sys.modules['ropelib'].rope_block(m, theta)"
    angle = "import sys\nquarter_turn = sys.modules['ropelib'].rotation_matrix(1.5)"
    result = graded(solved(block_code=hidden, rotation_90=angle))
    for name, function in (("block-code", "rope_block"), ("rotation-90", "rotation_matrix")):
        assert result.verdicts[name].status is Status.UNATTEMPTED
        assert headline(result, name).startswith(f"Your answer calls the course's own `{function}`")


def test_an_answer_may_be_compared_with_the_courses_own_below_it(graded):
    compared = "import numpy as np\nimport ropelib\n" + answer_code("block-code", "right/straight")
    compared += "\nassert np.allclose(rope_block(1, 2), ropelib.rope_block(1, 2))"
    assert scores(graded(solved(block_code=compared))) == POINTS


def test_a_ready_made_function_in_a_cell_of_ones_own_is_told_to_be_there(graded):
    notebook = solved(block_code="def rope_block(m, theta):\n    return my_block(m, theta)")
    helper = "import ropelib\ndef my_block(m, theta):\n    return ropelib.rope_block(m, theta)"
    add(notebook, code_cell("mine", helper), below="setup")
    result = graded(notebook)
    assert scores(result) == without("block-code")
    assert headline(result, "block-code").startswith("Line 3 of an earlier cell, which your answer")


def test_a_cell_that_ends_its_process_or_never_ends_costs_itself_alone(graded):
    notebook = solved()
    add(notebook, code_cell("crash", "import os\nos._exit(1)"), below="setup")
    block = "import time\ndef rope_block(m, theta):\n    time.sleep(100)"
    write(notebook, "block-code", block)
    write(notebook, "warmup-expand", "while True:\n    pass")
    limits = Limits(cell=0.5, grace=2)
    result = graded(notebook, limits=limits)
    assert scores(result) == without("warmup-expand", "block-code")
    assert result.notes[0].startswith("`crash`: This cell ended the process that ran it")
    assert [one.output_type for one in outputs_of(result, "crash")] == ["error"]
    assert not result.needs_a_look
    assert result.notebook.cells[0].id == NOTES_ID


def test_a_judge_that_fails_costs_no_marks_and_a_person_decides(graded, monkeypatch):
    class Fails:
        """A kind that asks like its model and then fails."""

        def __init__(self, model):
            self.names, self.cases, self.label = model.names, model.cases, model.label

        def judge(self, ask, rng):
            raise ZeroDivisionError("in the judge")

    known = dict(all_exercises())
    model = known["block-code"]
    known["block-code"] = dataclasses.replace(model, kind=Fails(model.kind))
    monkeypatch.setattr(grading, "all_exercises", lambda: known)
    result = graded(solved())
    assert scores(result) == without("block-code")
    assert result.faults == {"block-code": "ZeroDivisionError: in the judge"}
    assert result.needs_a_look
    assert "fault of the course" in headline(result, "block-code")
    # What was not attempted never comes before the judge.
    assert graded(solved(block_code="# later")).faults == {}


def test_where_there_is_nothing_to_grade_nothing_runs_and_the_reason_is_everywhere(sandbox):
    class NoSandbox:
        def start(self):
            raise AssertionError("nothing is to run")

    result = grade(refused(master(), "It is empty."), master(), NoSandbox(), POINTS)
    assert result.problem == "It is empty."
    assert result.needs_a_look
    assert scores(result) == dict.fromkeys(POINTS, 0)
    assert {headline(result, name) for name in RIGHT} == {"It is empty."}
    assert result.written == {MEMO: False}
    assert result.notebook.cells[0].source == "**About this submission**\n\n- It is empty."


def test_a_cell_of_the_students_that_is_called_like_ours_stays_theirs(graded):
    notebook = solved()
    add(notebook, code_cell(NOTES_ID, "1 + 1"), below="setup")
    write(notebook, "check-block-code", "35")
    result = graded(notebook)
    ids = [cell.id for cell in result.notebook.cells]
    assert len(set(ids)) == len(ids)
    assert ids[0] == NOTES_ID
    assert find(notebook, NOTES_ID)["source"] == ["1 + 1"]
    assert "1 + 1" in [cell.source for cell in result.notebook.cells[1:]]


def test_what_was_taken_in_is_left_as_it_is(sandbox):
    taken = take_in(as_read(solved()), master(), LESSON)
    before = str(taken)
    grade(taken, master(), sandbox, POINTS)
    assert str(taken) == before
