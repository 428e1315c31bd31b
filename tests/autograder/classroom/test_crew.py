"""Several processes grade as one does, and one that is ended costs nothing for good."""

import psutil
import pytest

from autograder.classroom import crew
from autograder.classroom.class_run import grade_class

from .hand_in import LESSON, WRONG, solved
from .rooms import Room

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")

STUDENTS = [f"student-{i:02}" for i in range(2 * crew.FEWEST_EACH)]


@pytest.fixture
def full_room(room) -> Room:
    for i, student in enumerate(STUDENTS):
        room.hand_in(student, solved(**WRONG) if i % 3 else solved())
    return room


def workers() -> list[psutil.Process]:
    """Give the processes that grade for this one."""
    mine = psutil.Process().children()
    return [one for one in mine if "--multiprocessing-fork" in one.cmdline()]


def test_several_processes_give_what_one_gives(full_room, small_root, tmp_path):
    outcomes = grade_class(full_room.course, LESSON, jobs=2)
    assert [one.student for one in outcomes] == STUDENTS
    assert {one.state for one in outcomes} == {"graded"}
    together, pages = full_room.scores(), [full_room.page(one) for one in STUDENTS]
    assert all(page.is_file() for page in pages)
    assert not workers()
    alone = grade_class(full_room.course, LESSON, jobs=1, force=True, students=STUDENTS[:3])
    assert {one.state for one in alone} == {"graded"}
    assert full_room.scores() == together
    assert len(set(together.values())) == 2


def test_a_small_class_needs_no_other_process(full_room):
    seen = []
    students = STUDENTS[: crew.FEWEST_EACH]
    grade_class(
        full_room.course, LESSON, jobs=4, students=students, tell=lambda _: seen.append(workers())
    )
    assert seen == [[]] * len(students)


def test_a_process_that_is_ended_costs_nothing_for_good(full_room):
    told = []

    def end_one(outcome):
        told.append(outcome)
        if len(told) == 3:
            workers()[0].kill()

    outcomes = grade_class(full_room.course, LESSON, jobs=2, tell=end_one)
    assert [one.student for one in outcomes] == STUDENTS
    lost = [one for one in outcomes if one.state == "not graded"]
    assert lost
    assert all("ended from outside" in one.sentence for one in lost)
    again = grade_class(full_room.course, LESSON)
    assert not [one for one in again if one.state == "not graded" or one.needs_a_look]
    assert set(full_room.scores()) == set(STUDENTS)
    assert not list(full_room.root.glob("autograded/*/.*"))


def test_an_interrupt_ends_the_processes(full_room):
    def stop(_outcome):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        grade_class(full_room.course, LESSON, jobs=2, tell=stop)
    assert not workers()
    assert {one.state for one in grade_class(full_room.course, LESSON)} <= {"graded", "as before"}
    assert set(full_room.scores()) == set(STUDENTS)
