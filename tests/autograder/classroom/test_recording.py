import datetime
from dataclasses import replace

import pytest
from nbgrader.api import MissingEntry
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from traitlets.config import Config

from autograder.classroom.recording import (
    MODEL,
    NO_RESPONSE,
    Submission,
    in_a_sentence,
    max_scores,
    record,
)
from autograder.exercises import all_exercises
from autograder.verdict import Part, Status

from .gradings import refused, result, verdict
from .hand_in import FULL, LESSON, MEMO, NAME, POINTS, RIGHT

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")

AT = datetime.datetime(2026, 3, 1, 12)


def test_scores_stand_in_the_gradebook_and_the_memo_waits_for_a_person(room):
    partial = verdict(
        "rotation-blanks",
        Status.ERROR,
        "A blank is left.",
        parts=(Part("a", 1, 1), Part("b", 1, 0)),
    )
    room.record(result(partial, verdict("block-code", Status.REFUTED, "It turns the other way.")))
    grades = room.grades("ada")
    assert set(grades) == {*(f"check-{name}" for name in RIGHT), MEMO}
    assert grades[MEMO] == (None, None, None, True)
    assert grades["check-rotation-blanks"] == (0.5, None, None, False)
    assert grades["check-block-code"] == (0, None, None, False)
    assert grades["check-apply-code"] == (POINTS["apply-code"], None, None, False)
    assert room.scores() == {"ada": FULL - 0.5 - POINTS["block-code"]}
    with room.recorded("ada") as found:
        assert not found.flagged


def test_an_untouched_memo_is_nothing_to_read(room):
    room.record(result(written=False))
    assert room.grades("ada")[MEMO] == (0, None, None, False)
    assert room.comments("ada")[MEMO] == (NO_RESPONSE, None)
    room.record(result())
    assert room.comments("ada")[MEMO] == (None, None)


def test_a_written_memo_gets_the_model_answer_to_compare_with(room):
    models = {MEMO: "One diagonal is stretched."}
    room.record(replace(result(written=False), models=models))
    assert room.comments("ada")[MEMO] == (NO_RESPONSE, None)
    room.record(replace(result(), models=models))
    assert room.comments("ada")[MEMO] == (f"{MODEL} One diagonal is stretched.", None)
    assert room.grades("ada")[MEMO] == (None, None, None, True)


def test_comments_say_what_stood_out_and_nothing_where_all_is_right(room):
    ideas = ("clockwise",)
    wrong = verdict("rotation-90", Status.REFUTED, "It turns by -90°.", misconceptions=ideas)
    untried = verdict("block-code", Status.UNATTEMPTED, "Run the cell above first.")
    room.record(result(wrong, untried, verdict("apply-code", Status.TESTED)))
    comments = {name: automatic for name, (automatic, _) in room.comments("ada").items()}
    assert set(comments) == {*RIGHT, MEMO}
    assert comments.pop("rotation-90") == (
        "✗ **refuted**, 0 of 1 point. It turns by -90°. *Turned clockwise.* Reread: "
        f"{all_exercises()['rotation-90'].reread}."
    )
    assert comments.pop("block-code") == f"{NO_RESPONSE} Run the cell above first."
    assert set(comments.values()) == {None}


def test_two_slips_at_once_are_both_named():
    ideas = ("clockwise", "off-by-one")
    said = in_a_sentence(verdict("apply-code", Status.REFUTED, "No.", misconceptions=ideas))
    assert "No. Two slips at once: *Turned clockwise.* *One position too few.* Reread: " in said


def test_of_right_answers_a_sentence_says_the_marks_alone():
    assert in_a_sentence(verdict("block-code")) == "✓ **proved**, 3 of 3 points."
    error = in_a_sentence(verdict("block-code", Status.ERROR, "NameError: m"))
    assert error.startswith("! **error**, 0 of 3 points. NameError: m Reread: ")


def test_what_could_not_be_read_is_flagged_and_earns_nothing(room):
    room.record(refused())
    assert {automatic for automatic, _ in room.comments("ada").values()} == {"It is empty."}
    assert set(room.grades("ada").values()) == {(0, None, None, False)}
    with room.recorded("ada") as found:
        assert found.flagged


def test_where_the_judge_failed_there_is_no_score_and_a_person_looks(room):
    fault = verdict("block-code", Status.ERROR, "The grader met something.")
    room.record(result(fault, faults=["block-code"]))
    assert room.grades("ada")["check-block-code"] == (None, None, None, True)
    assert room.scores() == {"ada": FULL - POINTS["block-code"]}
    with room.recorded("ada") as found:
        assert found.flagged


def test_a_flag_that_a_person_set_is_never_taken_away(room):
    room.record(result())
    with room.recorded("ada") as found:
        found.flagged = True
    room.record(result())
    with room.recorded("ada") as found:
        assert found.flagged


def test_what_people_wrote_stays_when_it_is_graded_again(room):
    room.record(refused())
    with room.recorded("ada") as found:
        by_name = {grade.name: grade for grade in found.grades}
        by_name["check-block-code"].manual_score = 2.5
        by_name["check-apply-code"].extra_credit = 1.0
        by_name[MEMO].manual_score = 3.0
        for grade in found.grades:
            grade.needs_manual_grade = False
        for comment in found.comments:
            comment.manual_comment = f"Seen, {comment.name}."
    for graded in (result(), result(written=False), refused()):
        room.record(graded)
        grades = room.grades("ada")
        assert grades["check-block-code"][1:] == (2.5, None, True)
        assert grades["check-apply-code"][1:] == (None, 1.0, False)
        assert grades[MEMO][1:] == (3.0, None, True)
        assert grades["check-rotation-90"][1:] == (None, None, False)
        assert all(manual == f"Seen, {name}." for name, (_, manual) in room.comments("ada").items())
    room.record(result())
    assert room.scores() == {"ada": FULL - POINTS["block-code"] + 2.5 + 1 + 3}


def test_the_students_name_in_the_gradebook_stays(room):
    with room.gradebook() as book:
        book.add_student("ada", first_name="Ada", email="ada@example.org")
    room.record(result())
    room.record(result(), student="bolat")
    with room.gradebook() as book:
        assert book.find_student("ada").first_name == "Ada"
        assert {one.id for one in book.students} == {"ada", "bolat"}
        assert len(book.assignment_submissions(LESSON)) == 2


def test_a_lesson_that_was_not_released_is_refused_and_leaves_no_student(room):
    with room.gradebook() as book, pytest.raises(MissingEntry):
        record(book, Submission("ada", "99-other", NAME), result(), Config())
    with room.gradebook() as book:
        assert book.students == []


@pytest.mark.parametrize(
    ("before", "table"),
    [
        *((False, name) for name in ("student", "submitted_notebook", "grade", "comment")),
        *((True, name) for name in ("submitted_assignment", "grade", "comment")),
    ],
)
def test_a_database_that_fails_midway_has_nothing_written(room, caplog, before, table):
    if before:
        room.record(refused(), when=AT)
    dump = room.dump()

    def fails(_connection, _cursor, statement, *_):
        verb, *rest = statement.split()
        if table in rest[:2] and verb in ("INSERT", "UPDATE"):
            raise OperationalError(statement, {}, Exception("disk is full"))

    late = AT + datetime.timedelta(days=1)
    with room.gradebook() as book:
        event.listen(book.engine, "before_cursor_execute", fails)
        with pytest.raises(OperationalError, match="disk is full"):
            record(book, Submission("ada", LESSON, NAME, late), result(), Config())
        event.remove(book.engine, "before_cursor_execute", fails)
        assert room.dump() == dump
        assert caplog.records == []
        # The same gradebook goes on afterwards.
        record(book, Submission("ada", LESSON, NAME, late), result(), Config())
    assert room.scores() == {"ada": FULL}


def test_full_marks_are_those_of_the_gradebook(room):
    with room.gradebook() as book:
        assert max_scores(book, LESSON, NAME) == {**POINTS, MEMO: 3}
        with pytest.raises(MissingEntry):
            max_scores(book, "99-other", NAME)
