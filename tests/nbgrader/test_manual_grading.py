"""What people write into the gradebook stays, whatever is graded again, by either command."""

import shutil
from typing import NamedTuple

import pytest
from nbformat import v4
from nbgrader.api import Gradebook
from nbgrader.preprocessors import SaveAutoGrades
from nbgrader.utils import parse_utc

from autograder.classroom.class_run import grade_class
from autograder.classroom.course import open_course

from .conftest import CLASS, LESSON, NAME, WHEN, Classroom
from .gradebook_rows import differences, rows, scores

NOTEBOOK = NAME.removesuffix(".ipynb")
MEMO = "look-alike-memo"
EARLY = "2025-02-03 08:00:00.000000 UTC"
DUE = parse_utc("2025-02-03 09:30:00 UTC")
COMMANDS = {
    "rotary": lambda classroom: classroom.rotary("grade", LESSON, "--force"),
    "nbgrader": lambda classroom: classroom.nbgrader("autograde", LESSON, "--force"),
}
PENALTY = """
from nbgrader.plugins import BasePlugin


class PointAnHour(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 1.0 * total_seconds_late / 3600


c.AssignLatePenalties.plugin_class = PointAnHour
"""


@pytest.fixture(scope="module")
def graded(released, copy_classroom):
    """Three hand in: ada too late, goran in time, and xiang a broken notebook without a time."""
    classroom = copy_classroom(released)
    classroom.hand_in("ada", when=WHEN)
    classroom.hand_in("goran", when=EARLY)
    classroom.hand_in("xiang", when="")
    with Gradebook(classroom.db_url) as gradebook:
        gradebook.update_or_create_assignment(LESSON, duedate=DUE)
    with (classroom.root / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(PENALTY)
    grade_class(open_course(classroom.root), LESSON)
    return classroom


def by_hand(classroom):
    """Grade as formgrader does when a person types."""
    with Gradebook(classroom.db_url) as gradebook:

        def grade(student, cell, manual=None, extra=None):
            one = gradebook.find_grade(cell, NOTEBOOK, LESSON, student)
            one.manual_score, one.extra_credit = manual, extra
            one.needs_manual_grade = manual is None and one.auto_score is None

        grade("ada", MEMO, manual=2)
        grade("goran", MEMO, manual=3)
        grade("goran", "check-block-code", manual=1.5)
        grade("goran", "check-rotation-90", extra=0.5)
        comment = gradebook.find_comment("block-code", NOTEBOOK, LESSON, "goran")
        comment.manual_comment = "Half of it is right: see the signs."
        gradebook.db.commit()


class Again(NamedTuple):
    classroom: Classroom
    before: dict
    after: dict


@pytest.fixture(scope="module", params=COMMANDS)
def again(request, graded, copy_classroom):
    """The same, graded by hand and then again by one of the commands: what was, and what is."""
    classroom = copy_classroom(graded)
    by_hand(classroom)
    before = rows(classroom.db_url, LESSON)
    COMMANDS[request.param](classroom)
    return Again(classroom, before, rows(classroom.db_url, LESSON))


def test_nbgraders_own_step_gives_the_same_scores_and_the_same_work_to_do(again, copy_classroom):
    """The graded notebook holds bare scores, which stock nbgrader reads as partial credit."""
    classroom = copy_classroom(again.classroom)
    for student in ("ada", "goran", "xiang"):
        notebook = v4.reads((classroom.graded(student) / NAME).read_text(encoding="utf-8"))
        names = {"student": student, "assignment": LESSON, "notebook": NOTEBOOK}
        SaveAutoGrades().preprocess(notebook, {"nbgrader": {**names, "db_url": classroom.db_url}})
    changed = differences(again.after, rows(classroom.db_url, LESSON))
    # nbgrader has one comment only, for what is still the stub
    assert {kind for _, kind, _ in changed} == {"comment"}
    assert {theirs["auto"] for _, theirs in changed.values()} == {None, "No response."}


def test_what_people_wrote_stays(again):
    after = again.after
    assert after["ada", "grade", MEMO]["manual"] == 2
    assert after["goran", "grade", MEMO]["manual"] == 3
    code = after["goran", "grade", "check-block-code"]
    assert (code["auto"], code["manual"], code["score"]) == (0, 1.5, 1.5)
    turn = after["goran", "grade", "check-rotation-90"]
    assert (turn["auto"], turn["extra"], turn["score"]) == (1, 0.5, 1.5)
    comment = after["goran", "comment", "block-code"]
    assert comment["manual"] == "Half of it is right: see the signs."
    assert "The matrix for column vectors" in comment["auto"]


def test_the_total_is_the_sum(again):
    after = again.after
    wanted = {"ada": 38 + 2, "goran": CLASS["goran"].total + 3 + 1.5 + 0.5, "xiang": 0}
    assert scores(after) == wanted


def test_a_score_with_a_manual_one_beside_it_is_to_be_looked_at_again(again):
    before, after = again.before, again.after
    changed = differences(before, after)
    to_do = {key for key, row in after.items() if key[1] == "grade" and row["needs manual grade"]}
    assert to_do == {
        ("ada", "grade", MEMO),
        ("goran", "grade", MEMO),
        ("goran", "grade", "check-block-code"),
    }
    assert not any(row["needs manual grade"] for row in before.values() if "max" in row)
    assert set(changed) - {("ada", "submission", ""), ("goran", "submission", "")} == to_do


def test_the_late_pay_and_nobody_else(again):
    after = again.after
    found = {name: after[name, "submission", ""] for name in ("ada", "goran", "xiang")}
    assert {name: row["late"] for name, row in found.items()} == {
        "ada": 1800,
        "goran": 0,
        "xiang": 0,
    }
    assert {name: row["penalty"] for name, row in found.items()} == {
        "ada": 0.5,
        "goran": None,
        "xiang": None,
    }


def test_a_penalty_of_all_follows_the_manual_score_and_goes_with_the_lateness(
    graded, copy_classroom
):
    classroom = copy_classroom(graded)
    by_hand(classroom)
    shutil.rmtree(classroom.submitted("xiang"))
    settings = classroom.root / "nbgrader_config.py"
    text = settings.read_text(encoding="utf-8").removesuffix(PENALTY)
    settings.write_text(text + "\nc.LateSubmissionPlugin.penalty_method = 'zero'\n")
    classroom.hand_in("goran", when=WHEN)
    classroom.hand_in("ada", when=EARLY)
    classroom.rotary("grade", LESSON)
    after = rows(classroom.db_url, LESSON)
    late, in_time = after["goran", "submission", ""], after["ada", "submission", ""]
    assert (late["score"], late["penalty"]) == (35.5, 35.5)
    assert (in_time["score"], in_time["penalty"]) == (40, None)
