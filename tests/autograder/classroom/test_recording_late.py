"""Late penalties, by nbgrader's own settings and plugins, within the one transaction."""

import datetime

import pytest
from traitlets.config import Config

from autograder.classroom.recording import Submission, record

from .gradings import result
from .hand_in import FULL, LESSON, MEMO, NAME
from .penalties import Fixed, Raises

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")

AT = datetime.datetime(2026, 3, 1, 12)


def test_any_error_inside_leaves_nothing_written(room):
    """A plugin for penalties is an instructor's own program, and may raise anything."""
    set_due(room)
    config = Config()
    config.AssignLatePenalties.plugin_class = Raises
    dump = room.dump()
    with room.gradebook() as book, pytest.raises(KeyError):
        late = AT + datetime.timedelta(hours=1)
        record(book, Submission("ada", LESSON, NAME, late), result(), config)
    assert room.dump() == dump


def test_a_late_penalty_is_what_nbgraders_setting_says(room):
    set_due(room)
    zero = Config()
    zero.LateSubmissionPlugin.penalty_method = "zero"
    late, early = (AT + datetime.timedelta(hours=hours) for hours in (1, -1))
    assert penalty_of(room, late, Config()) is None
    assert penalty_of(room, late, zero) == FULL
    assert penalty_of(room, early, zero) is None
    with room.recorded("ada") as found:
        {grade.name: grade for grade in found.grades}[MEMO].manual_score = 2
    assert penalty_of(room, late, zero) == FULL + 2


def test_a_penalty_is_kept_within_the_score(room):
    set_due(room)
    for asked, given in ((-5, 0), (1.5, 1.5), (1000, FULL)):
        config = Config()
        config.AssignLatePenalties.plugin_class = Fixed
        config.Fixed.penalty = asked
        assert penalty_of(room, AT + datetime.timedelta(days=1), config) == given


def test_a_submission_whose_time_is_gone_counts_as_on_time(room):
    """To forgive a late one, an instructor deletes its timestamp.txt."""
    set_due(room)
    zero = Config()
    zero.LateSubmissionPlugin.penalty_method = "zero"
    assert penalty_of(room, AT + datetime.timedelta(days=1), zero) == FULL
    assert penalty_of(room, None, zero) is None


def test_where_no_time_is_given_the_gradebooks_stays(room):
    room.record(result(), when=AT)
    with room.gradebook() as book:
        record(book, Submission("ada", LESSON, NAME), result(), Config())
    with room.recorded("ada") as found:
        assert found.assignment.timestamp == AT


def set_due(room, at=AT):
    with room.gradebook() as book:
        book.find_assignment(LESSON).duedate = at
        book.db.commit()


def penalty_of(room, when, config):
    room.record(result(), when=when, config=config)
    with room.recorded("ada") as found:
        assert found.assignment.timestamp == when
        return found.late_submission_penalty
