"""From what was graded to what students read, and to the instructor's table."""

import csv
import html
import shutil
import sys

import pytest
from nbgrader.api import Gradebook
from nbgrader.utils import parse_utc

from ..demo_class.assemble import write_submission
from .conftest import CLASS, LESSON, NAME

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
    """Two students submit through the exchange, late; two notebooks are put there by hand."""
    classroom = copy_classroom(released)
    classroom.nbgrader("release_assignment", LESSON)
    for name in ("goran", "soren"):
        folder = classroom.student(name)
        write_submission(CLASS[name], folder / LESSON, classroom.root / "release" / LESSON / NAME)
        classroom.nbgrader("submit", LESSON, f"--student={name}", cwd=folder)
    classroom.nbgrader("collect", LESSON)
    classroom.hand_in("ada")
    classroom.hand_in("emeka", when="")
    shutil.copytree(classroom.submitted("ada"), classroom.root / "submitted" / FORMULA / LESSON)
    with Gradebook(classroom.db_url) as gradebook:
        gradebook.update_or_create_assignment(LESSON, duedate=DUE)
    with (classroom.root / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(PENALTY)
    classroom.said = classroom.rotary("grade", LESSON, status=1)
    return classroom
