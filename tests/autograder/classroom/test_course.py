import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.classroom.class_run import grade_class
from autograder.classroom.course import open_course, why_not_a_name
from autograder.classroom.course_root import CourseRootError
from autograder.classroom.feedback import FeedbackWriter

from .hand_in import FULL, LESSON, solved

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")

GOOD = [
    "ada",
    "Ada Lovelace",
    "o'neil",
    "a+b@c-d.example",
    "x~1",
    "élan",
    "李雷",
    "٣ب",
    "a..b",
    "2026_01",
    "x" * 128,
]
ODD = {
    " ada": "a name starts with",
    "ada ": "a name starts with",
    "ada  b": "a name starts with",
    ".ada": "a name starts with",
    ".ipynb_checkpoints": "a name starts with",
    "..ada": "a name starts with",
    "...": "a name starts with",
    "-rf": "a name starts with",
    "_": "a name starts with",
    "ada\n": "a name starts with",
    "a\nb": "a name starts with",
    "a,b": "a name starts with",
    "a;b": "a name starts with",
    "=cmd()": "a name starts with",
    "+1": "a name starts with",
    "@SUM(A1)": "a name starts with",
    "a*": "a name starts with",
    "a[bc]": "a name starts with",
    "{student_id}": "a name starts with",
    "a%2fb": "a name starts with",
    "<b>a": "a name starts with",
    "\x1b[2J": "a name starts with",
    "a\u202eb": "a name starts with",
    "not utf-8 \udcff": "a name starts with",
    "e\u0301lan": "its letters are put together from parts",
    "x" * 129: "it is longer than 128 characters",
    "x" * 200: "it is longer than 128 characters",
}


@pytest.mark.parametrize("name", GOOD)
def test_names_and_addresses_of_any_script_are_names(name):
    assert why_not_a_name(name) == ""


@pytest.mark.parametrize(("name", "why"), ODD.items(), ids=ascii)
def test_what_is_no_name_is_told(name, why):
    assert why_not_a_name(name).startswith(why)


@given(st.text(min_size=1))
def test_no_name_is_a_path_a_formula_an_option_or_two_cells(name):
    if not why_not_a_name(name):
        assert name.isprintable() and name == name.strip()
        assert not set(name) & set('/\\:*?"<>|,;=()[]{}$&`%\0\n')
        assert name[0].isalnum()


def test_the_class_are_the_folders_that_hold_the_lesson(room):
    for name in ("bolat", "ada", "Chen", "-odd"):
        room.hand_in(name, solved())
    submitted = room.root / "submitted"
    (submitted / "emeka" / "99-other").mkdir(parents=True)
    (submitted / "farid").mkdir()
    (submitted / "farid" / LESSON).write_text("a file")
    (submitted / "notes.txt").write_text("a file")
    assert list(room.course.students(LESSON)) == ["-odd", "Chen", "ada", "bolat"]
    assert list(room.course.students("99-other")) == ["emeka"]
    assert list(room.course.students("98-none")) == []


def test_without_any_folder_there_is_no_class(room):
    assert list(room.course.students(LESSON)) == []


def test_the_folders_are_nbgraders(room):
    course = room.course
    for step in ("submitted", "autograded", "feedback"):
        assert getattr(course, step)("ada", LESSON) == room.root / step / "ada" / LESSON
    assert course.db_url == f"sqlite:///{room.root / 'gradebook.db'}"
    assert course.course_id == "rotary-course"


def test_the_instructors_own_settings_hold(room):
    config = room.root / "nbgrader_config.py"
    more = 'c.CourseDirectory.submitted_directory = "collected"\nc.CourseDirectory.course_id = "k"'
    config.write_text(f"{config.read_text()}\n{more}\n", encoding="utf-8")
    course = open_course(room.root)
    assert course.submitted("ada", LESSON) == room.root / "collected" / "ada" / LESSON
    assert course.course_id == "k"


def test_settings_that_cannot_be_read_are_told(room):
    (room.root / "nbgrader_config.py").write_text("c = get_config()\n1 / 0\n")
    with pytest.raises(CourseRootError, match=r"cannot be read \(ZeroDivisionError: .*`rotary in"):
        open_course(room.root)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_are_refused_and_named(quick_room):
    """A link could lead to another student's work, or out of the course."""
    submitted = quick_room.root / "submitted"
    quick_room.hand_in("ada", solved())
    (submitted / "bolat").symlink_to(submitted / "ada")
    (submitted / "chen").mkdir()
    (submitted / "chen" / LESSON).symlink_to(submitted / "ada" / LESSON)
    (submitted / "dimitra").symlink_to(submitted / "nowhere")
    outcomes = grade_class(quick_room.course, LESSON)
    assert [(one.student, one.state) for one in outcomes] == [
        ("ada", "graded"),
        ("bolat", "not graded"),
        ("chen", "not graded"),
    ]
    assert outcomes[1].sentence == f"{submitted / 'bolat'} is a link: put the folder itself there."
    assert str(submitted / "chen" / LESSON) in outcomes[2].sentence
    assert quick_room.scores() == {"ada": FULL}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
def test_folders_that_are_no_names_cost_nobody_else_the_grading(quick_room):
    quick_room.hand_in("ada", solved())
    for name in ODD:
        quick_room.hand_in("now", b"{}").parent.rename(
            os.path.join(quick_room.root, "submitted", name)
        )
    outcomes = {one.student: one for one in grade_class(quick_room.course, LESSON)}
    assert outcomes.pop("ada").state == "graded"
    assert set(outcomes) == set(ODD)
    for name, outcome in outcomes.items():
        assert (outcome.state, outcome.needs_a_look) == ("not graded", True)
        assert outcome.sentence.startswith(f"The folder {name!r} cannot be a student's name: ")
    assert quick_room.scores() == {"ada": FULL}
    assert [path.name for path in quick_room.root.glob("autograded/*")] == ["ada"]


def test_names_of_any_script_go_all_the_way_to_the_feedback(room, quick, monkeypatch):
    monkeypatch.setattr("autograder.classroom.grader.FeedbackWriter", FeedbackWriter)
    names = sorted(GOOD[1:9:2] + GOOD[6:7])
    for name in names:
        room.hand_in(name, solved())
    assert room.grade() == dict.fromkeys(names, "graded")
    assert room.scores() == dict.fromkeys(names, FULL)
    for name in names:
        assert "✓ proved" in room.page(name).read_text(encoding="utf-8")
    assert room.grade() == dict.fromkeys(names, "as before")
