import io

import pytest
from rich.console import Console

from autograder.classroom.class_table import MOST, class_table, summary, told
from autograder.classroom.outcome import Outcome, not_graded
from autograder.verdict import Status

from .gradings import result, verdict
from .hand_in import FULL, LESSON

# nbgrader's own, when it adds a submission
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")


def drawn(room, *outcomes, width=160):
    out = io.StringIO()
    Console(file=out, width=width, markup=False).print(class_table(room.course, LESSON, outcomes))
    return out.getvalue()


def row(text, student):
    (line,) = [line for line in text.splitlines() if line.startswith(student)]
    return line.removeprefix(student).strip().split(maxsplit=3)


def test_marks_come_from_the_gradebook_and_the_rest_from_the_run(room):
    room.record(result(written=False), student="ada")
    half = verdict("rotation-90", Status.REFUTED, "No.")
    room.record(result(half), student="bolat")
    text = drawn(
        room,
        Outcome("ada", "graded"),
        Outcome("bolat", "as before", "It was late.", needs_a_look=True),
        not_graded("chen", "It is a link."),
    )
    assert text.splitlines()[0].strip() == LESSON
    most = f"{FULL + 3:g}"
    assert row(text, "ada") == [f"{FULL:g}/{most}", "graded"]
    assert row(text, "bolat")[:3] == [f"{FULL - 1:g}/{most}", "to", "do"]
    assert row(text, "bolat")[3] == "as before   ! It was late."
    assert " ".join(row(text, "chen")) == "– not graded ! It is a link."


def test_what_a_person_gave_counts_in_the_marks(room):
    room.record(result())
    with room.recorded("ada") as found:
        for grade in found.grades:
            if grade.needs_manual_grade:
                grade.manual_score, grade.needs_manual_grade = 2.5, False
    text = drawn(room, Outcome("ada", "as before"))
    assert row(text, "ada")[:2] == [f"{FULL + 2.5:g}/{FULL + 3:g}", "as"]


def test_names_that_are_none_cannot_draw_on_the_terminal(room):
    odd = ("\x1b[2Jx", "two\nlines", "[bold]x[/bold]", "\udcff", "=cmd()", "a\u202eb")
    text = drawn(room, *(not_graded(name, f"The folder {name!r} is odd.") for name in odd))
    assert "\x1b" not in text and "\u202e" not in text
    text.encode()
    lines = [line for line in text.splitlines() if "not graded" in line]
    assert [line.split("  ")[0] for line in lines] == [ascii(name) for name in odd]
    said = summary([not_graded(name, ".") for name in odd])
    assert said == f"6 not graded. To look at: {', '.join(map(ascii, odd))}."


def test_a_name_of_another_script_is_shown_as_it_is(room):
    assert "李雷 " in drawn(room, Outcome("李雷", "graded"))


def test_what_is_to_be_known_fits_a_line_or_two():
    assert told(Outcome("ada", "graded")) == ""
    assert told(Outcome("ada", "graded", "`a.ipynb`  was\nread.")) == "a.ipynb was read."
    assert told(not_graded("ada", "No.")) == "! No."
    long = told(Outcome("ada", "graded", "word " * 500))
    assert len(long) <= MOST and long.endswith("word …")


@pytest.mark.parametrize(
    ("outcomes", "sentence"),
    [
        ([Outcome("a", "graded")], "1 graded."),
        ([Outcome("a", "as before"), Outcome("b", "as before")], "2 as before."),
        (
            [not_graded("c", "x"), Outcome("a", "graded"), Outcome("b", "as before")],
            "1 graded, 1 as before, 1 not graded. To look at: c.",
        ),
        (
            [Outcome("a b", "graded", "x", True), Outcome("b", "graded"), not_graded("c", "x")],
            "2 graded, 1 not graded. To look at: a b, c.",
        ),
    ],
)
def test_the_summary_counts_and_names_whom_to_look_at(outcomes, sentence):
    assert summary(outcomes) == sentence
