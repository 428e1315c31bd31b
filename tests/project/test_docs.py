"""Numbers in the documents are those of the code."""

from pathlib import Path

import pytest

from autograder.classroom.intake.files import MOST_BYTES
from autograder.sandbox.limits import Limits

from ..demo_class.roster import students

ROOT = Path(__file__).resolve().parents[2]
LIMITS = Limits()


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ("README.md", f"a sample class of {len(students())} end to end"),
        ("docs/instructors.md", f"A cell may run for {LIMITS.cell:g} seconds."),
        ("docs/instructors.md", f"and {LIMITS.grace:g} seconds later its process is killed"),
        ("docs/instructors.md", f"One answer to the judge has {LIMITS.answer:g} seconds"),
        ("docs/instructors.md", f"and a whole notebook {LIMITS.submission:g};"),
        ("docs/instructors.md", f"started again up to {LIMITS.restarts} times"),
        ("docs/instructors.md", f"more than {MOST_BYTES // 1_000_000} MB"),
    ],
)
def test_a_document_says_what_holds(document, said):
    text = " ".join((ROOT / document).read_text(encoding="utf-8").split())
    assert said in text
