"""What a run over a class grades, and what it leaves as it was."""

import shutil

import pytest

from autograder.classroom.class_run import ClassError, grade_class
from autograder.classroom.masters import MasterError
from autograder.classroom.outcome import Outcome

from .hand_in import FULL, LESSON, NAME, POINTS, WRONG, solved

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")


def test_a_class_is_graded_into_folders_gradebook_and_feedback(two):
    assert two.scores() == {"ada": FULL, "bolat": FULL - POINTS["block-code"]}
    for student in ("ada", "bolat"):
        checks = {cell.id: cell for cell in two.graded(student).cells}
        right = checks["check-block-code"].outputs[0].data["text/plain"]
        assert right == ("3" if student == "ada" else "0")
        assert two.page(student).read_text(encoding="utf-8").endswith(f"{two.scores()[student]}")
    assert not [name for name in two.files() if "/." in name]


def test_what_has_not_changed_is_left_as_it_is(two):
    files, dump = two.files(), two.dump()
    told = []
    assert two.grade(tell=told.append) == {"ada": "as before", "bolat": "as before"}
    assert told == [Outcome("ada", "as before"), Outcome("bolat", "as before")]
    assert (two.files(), two.dump()) == (files, dump)
    assert two.grade(force=True) == {"ada": "graded", "bolat": "graded"}


def test_what_a_run_that_was_stopped_left_goes_even_where_nothing_is_graded(two):
    left = two.root / "autograded" / "ada" / f".{LESSON}.new"
    left.mkdir()
    (left / "rotation-block.ipynb").write_text("{}")
    assert two.grade() == {"ada": "as before", "bolat": "as before"}
    assert not left.exists()


def handed_in_again(room):
    room.hand_in("bolat", solved())


def handed_in_with_a_time(room):
    room.hand_in("bolat", solved(**WRONG), when="2026-03-01 12:00:00 UTC")


def another_notebook_beside_it(room):
    folder = room.hand_in("bolat", solved(**WRONG))
    (folder / "copy.ipynb").write_text("{}")


def gradebook_lost_it(room):
    with room.gradebook() as book:
        book.remove_submission(LESSON, "bolat")


def feedback_lost(room):
    room.page("bolat").unlink()


def graded_notebook_lost(room):
    shutil.rmtree(room.root / "autograded" / "bolat")


def graded_notebook_by_nbgrader_alone(room):
    """It has no stamp then."""
    path = room.root / "autograded" / "bolat" / LESSON / f"{NAME}.ipynb"
    path.chmod(0o644)
    path.write_text(path.read_text(encoding="utf-8").replace("rotary-graded", "other"))


@pytest.mark.parametrize(
    "change",
    [
        handed_in_again,
        handed_in_with_a_time,
        another_notebook_beside_it,
        gradebook_lost_it,
        feedback_lost,
        graded_notebook_lost,
        graded_notebook_by_nbgrader_alone,
    ],
)
def test_whose_submission_or_result_changed_is_graded_again_and_nobody_else(two, change):
    change(two)
    assert two.grade() == {"ada": "as before", "bolat": "graded"}
    again = FULL if change is handed_in_again else FULL - POINTS["block-code"]
    assert two.scores() == {"ada": FULL, "bolat": again}
    assert two.page("bolat").read_text(encoding="utf-8").endswith(f"{again}")
    assert two.grade() == {"ada": "as before", "bolat": "as before"}


def points_changed(room):
    with room.gradebook() as book:
        book.find_grade_cell("check-block-code", NAME, LESSON).max_score = 30
        book.db.commit()


def released_anew(room):
    (path,) = (room.root / "release" / LESSON).glob("*.ipynb")
    path.write_text(path.read_text(encoding="utf-8").replace("# Lesson 1", "# The lesson"))


def hints_switched_off(room):
    settings = room.root / "course.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("hints = true", "hints=false"))


@pytest.mark.parametrize("change", [points_changed, released_anew, hints_switched_off])
def test_where_the_course_changed_all_are_graded_again(two, change):
    if change is released_anew:  # what is kept is found by its digest, and that has not changed
        shutil.rmtree(two.root / ".rotary" / "releases")
    change(two)
    assert two.grade() == {"ada": "graded", "bolat": "graded"}
    more = 27 if change is points_changed else 0
    assert two.scores() == {"ada": FULL + more, "bolat": FULL - POINTS["block-code"]}
    assert two.grade() == {"ada": "as before", "bolat": "as before"}


def test_only_those_are_graded_who_are_asked_for(two):
    handed_in_again(two)
    two.hand_in("ada", solved(**WRONG))
    assert two.grade(students=["bolat"]) == {"bolat": "graded"}
    assert two.scores() == {"ada": FULL, "bolat": FULL}


def test_what_stood_out_is_said_again_while_it_stands(quick_room):
    quick_room.hand_in("ada", b"{")
    first = grade_class(quick_room.course, LESSON)[0]
    assert (first.state, first.needs_a_look) == ("graded", True)
    assert first.sentence.startswith(f"`{NAME}.ipynb` cannot be read as a notebook")
    second = grade_class(quick_room.course, LESSON)[0]
    assert second == Outcome("ada", "as before", first.sentence, True)
    assert quick_room.scores() == {"ada": 0}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"students": ["zoe", "ada", "yan"]}, f"Nothing was handed in for {LESSON} by: yan, zoe."),
        ({"lesson": "99-other"}, "Nothing was handed in for 99-other: no folder "),
    ],
)
def test_nobody_to_grade_is_told(two, arguments, sentence):
    dump = two.dump()
    with pytest.raises(ClassError) as caught:
        grade_class(two.course, **{"lesson": LESSON} | arguments)
    assert str(caught.value).startswith(sentence)
    assert two.dump() == dump


def test_a_lesson_that_was_not_released_is_told(two):
    shutil.copytree(two.root / "submitted" / "ada" / LESSON, two.root / "submitted/ada/02-next")
    with pytest.raises(MasterError, match="No lesson 02-next was released"):
        grade_class(two.course, "02-next")
    shutil.copytree(two.root / "release" / LESSON, two.root / "release" / "02-next")
    with pytest.raises(ClassError, match="does not know 02-next yet: run `rotary release 02-next`"):
        grade_class(two.course, "02-next")
