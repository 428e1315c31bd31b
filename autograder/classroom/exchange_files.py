"""What `nbgrader release_feedback` opens beside the feedback: the time of handing in, a secret."""

from __future__ import annotations

import secrets
from pathlib import Path

from autograder.classroom.intake.files import IntakeError, read_regular
from autograder.classroom.timestamps import FILE
from autograder.files import write_text

#: By it, and by nothing else, a student's copy of the feedback is found in the exchange.
SECRET = "submission_secret.txt"


def keep_for_release(submitted: Path, graded: Path) -> None:
    """Put beside a graded notebook what `release_feedback` will open there.

    nbgrader takes it for granted, and without it stops in the middle of the class. A submission
    that did not come through the exchange gets an empty time, which counts as none, and a secret
    that nobody has, which leads nobody to its feedback.

    Parameters
    ----------
    submitted, graded : Path
        The folder that was handed in, and the one of the graded notebook.
    """
    if not _text(graded / SECRET):
        write_text(graded / SECRET, _text(submitted / SECRET) or secrets.token_hex(64))
    if not (graded / FILE).is_file():
        write_text(graded / FILE, "")


def _text(path: Path) -> str:
    try:
        return read_regular(path).decode("utf-8")
    except (IntakeError, UnicodeDecodeError):
        return ""
