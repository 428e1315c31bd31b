"""From what was graded to what students read, and to the instructor's table."""

import csv
import html
import re
import shutil
import sys

import pytest
from nbgrader.api import Gradebook
from nbgrader.utils import parse_utc

from autograder.exercises import get

from ..demo_class.assemble import write_submission
from .conftest import CLASS, COURSE, LESSON, NAME

NOTEBOOK, PAGE = NAME.removesuffix(".ipynb"), f"{NAME.removesuffix('.ipynb')}.html"
FORMULA = "=1+1"
DUE = parse_utc("2025-02-03 11:00:00 UTC")
REMARK = "Compare your rows with the columns of the book."
PENALTY = """
from nbgrader.plugins import BasePlugin


class QuarterOfAPoint(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 0.25


c.AssignLatePenalties.plugin_class = QuarterOfAPoint
"""

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="nbgrader's exchange does not run on Windows"
)


@pytest.fixture(scope="module")
def graded(released, copy_classroom):
    """One student submits through the exchange, too late; others are put there by hand."""
    classroom = copy_classroom(released)
    classroom.nbgrader("release_assignment", LESSON)
    goran = classroom.student("goran")
    write_submission(CLASS["goran"], goran / LESSON, classroom.root / "release" / LESSON / NAME)
    classroom.nbgrader("submit", LESSON, "--student=goran", cwd=goran)
    classroom.nbgrader("collect", LESSON)
    classroom.hand_in("ada")
    classroom.hand_in("soren")
    classroom.hand_in("emeka", when="")
    shutil.copytree(classroom.submitted("ada"), classroom.root / "submitted" / FORMULA / LESSON)
    with Gradebook(classroom.db_url) as gradebook:
        gradebook.update_or_create_assignment(LESSON, duedate=DUE)
    with (classroom.root / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(PENALTY)
    return classroom, classroom.rotary("grade", LESSON, status=1)


@pytest.fixture(scope="module")
def returned(graded):
    """A person has marked goran's memo; the feedback was made anew, released and fetched."""
    classroom, _ = graded
    with Gradebook(classroom.db_url) as gradebook:
        memo = gradebook.find_grade("look-alike-memo", NOTEBOOK, LESSON, "goran")
        memo.manual_score, memo.needs_manual_grade = 2.5, False
        comment = gradebook.find_comment("block-code", NOTEBOOK, LESSON, "goran")
        comment.manual_comment = REMARK
        gradebook.db.commit()
    classroom.nbgrader("generate_feedback", LESSON, "--force")
    classroom.nbgrader("release_feedback", LESSON)
    goran = classroom.student("goran")
    classroom.nbgrader("fetch_feedback", LESSON, "--student=goran", cwd=goran)
    return classroom


@pytest.fixture(scope="module")
def table(returned):
    returned.nbgrader("export")
    with (returned.root / "grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["student_id"]: row for row in csv.DictReader(file)}


def page(classroom, name):
    return classroom.root / "feedback" / name / LESSON / PAGE


def words(path):
    """Give the text of a page as a reader sees it, in one line."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


def test_the_page_explains_what_is_wrong(returned):
    path = page(returned, "goran")
    said, code = words(path), get("block-code")
    for part in (
        f"✗ refuted · {code.title} · 0 of 3 points",
        "At rope_block(1, π/2) yours",
        "The matrix for column vectors",
        "Reread: A rotation is a matrix",
        REMARK,
    ):
        assert part in said
    assert "<svg" in path.read_text(encoding="utf-8").split('data-exercise="block-code"')[1]


def test_an_error_shows_the_students_own_traceback(returned):
    said = words(page(returned, "soren"))
    assert "ZeroDivisionError" in said
    assert REMARK not in said


def test_the_student_has_fetched_the_page(returned):
    (fetched,) = returned.student("goran").glob(f"{LESSON}/feedback/*/*")
    assert fetched.name == PAGE
    assert fetched.read_bytes() == page(returned, "goran").read_bytes()


def test_what_came_by_no_exchange_has_a_page_and_stops_nobody(returned):
    released = list((returned.exchange / COURSE / "feedback").glob("*.html"))
    assert len(released) == 4
    assert "38.0 / 41.0" in words(page(returned, "ada"))


def test_the_table_has_scores_penalties_and_full_marks(table):
    found = {
        name: [float(row[key]) for key in ("raw_score", "late_submission_penalty", "score")]
        for name, row in table.items()
    }
    assert found == {
        "ada": [38, 0, 38],
        "emeka": [0, 0, 0],
        "goran": [30.5 + 2.5, 0.25, 32.75],
        "soren": [30, 0, 30],
    }
    assert {float(row["max_score"]) for row in table.values()} == {41}
    assert table["ada"]["timestamp"] == "2025-02-03 10:00:00"
    assert table["ada"]["duedate"] == str(DUE)


def test_what_looks_like_a_formula_is_no_student(graded, table):
    classroom, said = graded
    assert f"The folder {FORMULA!r} cannot be a student's name" in " ".join(said.split())
    assert FORMULA not in table
    with Gradebook(classroom.db_url) as gradebook:
        assert {one.id for one in gradebook.students} == set(table)
    assert not (classroom.root / "autograded" / FORMULA).exists()
