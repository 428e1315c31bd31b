"""What a gradebook and the graded notebooks hold, as plain data that can be compared."""

import re

from nbformat import v4
from nbgrader.api import Gradebook

PRINTED = re.compile(r"<details[^>]*><summary>What it printed.*?</details>", re.DOTALL)


def rows(db_url, lesson):
    """Give {(student, kind of row, cell): its values} of a lesson; the rows' keys are left out."""
    found = {}
    with Gradebook(db_url) as gradebook:
        for submission in gradebook.assignment_submissions(lesson):
            found |= _of_one(submission)
    return found


def _of_one(submission):
    student = submission.student.id
    (notebook,) = submission.notebooks
    found = {
        (student, "submission", ""): {
            "timestamp": submission.timestamp,
            "score": submission.score,
            "needs manual grade": submission.needs_manual_grade,
            "late": submission.total_seconds_late,
            "penalty": notebook.late_submission_penalty,
            "flagged": notebook.flagged,
            "failed tests": notebook.failed_tests,
        }
    }
    for one in notebook.grades:
        found[student, "grade", one.name] = {
            "auto": one.auto_score,
            "manual": one.manual_score,
            "extra": one.extra_credit,
            "needs manual grade": one.needs_manual_grade,
            "score": one.score,
            "max": one.max_score,
        }
    for one in notebook.comments:
        found[student, "comment", one.name] = {
            "auto": one.auto_comment,
            "manual": one.manual_comment,
        }
    return found


def differences(first, second):
    """Give {key: both values} where two gradebooks differ."""
    keys = {key for key in {*first, *second} if first.get(key) != second.get(key)}
    return {key: (first.get(key), second.get(key)) for key in sorted(keys)}


def of_student(found, student):
    """Give the rows of one student."""
    return {key: row for key, row in found.items() if key[0] == student}


def scores(found):
    """Give {student: score}."""
    return {key[0]: row["score"] for key, row in found.items() if key[1] == "submission"}


def shown(notebook):
    """Give [(source, outputs as text)] of a graded notebook.

    The ids of cells are left out, for a copy of a cell has an id of its own, and so is what an
    answer printed when it was asked, for it may be a fresh number.
    """
    cells = v4.reads(notebook.read_text(encoding="utf-8")).cells
    return [(cell.source, PRINTED.sub("", str(cell.get("outputs")))) for cell in cells]
