"""Grade a sample class end to end: ``demo.py [FOLDER]`` (build/demo).

The class is assembled from the bank of whole answers, and each submission has the marks that a
person expects written beside it. Exits with 1 when any of them comes out otherwise.
"""

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rich.console import Console  # noqa: E402
from rich.table import Table  # noqa: E402
from rich.text import Text  # noqa: E402

from autograder.classroom.class_run import grade_class  # noqa: E402
from autograder.classroom.class_table import told  # noqa: E402
from autograder.classroom.course import Course, open_course  # noqa: E402
from autograder.classroom.course_root import init_root  # noqa: E402
from autograder.classroom.outcome import Outcome  # noqa: E402
from autograder.classroom.releasing import ReleaseError, release_lesson  # noqa: E402
from autograder.formatting import number  # noqa: E402
from tests.demo_class.assemble import Student, students, write_submission  # noqa: E402

LESSON = "01-rotation-block"


def set_up(root: Path) -> Course:
    """Make the course root, release the lesson, and hand in what the students hand in."""
    for name in ("notebooks", "course.toml", "nbgrader_config.py", "submitted"):
        old = root / name
        shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
    init_root(root)
    try:
        released = release_lesson(root, LESSON)
    except ReleaseError:  # the cells changed since an earlier demo, whose marks nobody needs
        shutil.rmtree(root)
        init_root(root)
        released = release_lesson(root, LESSON)
    (notebook,) = released.folder.glob("*.ipynb")
    for student in students():
        write_submission(student, root / "submitted" / student.id / LESSON, notebook)
    return open_course(root)


def marks(course: Course) -> dict[str, float]:
    """Give each student's marks in the gradebook, without what a person grades."""
    from nbgrader.api import Gradebook

    with Gradebook(course.db_url, course.course_id) as gradebook:
        return {
            submission.student.id: submission.score
            for submission in gradebook.assignment_submissions(LESSON)
        }


def table(rows: list[tuple[Student, Outcome, float | None]]) -> Table:
    """Draw the marks beside what a person expects."""
    drawn = Table("Student", box=None, padding=(0, 2, 0, 0))
    drawn.add_column("Hands in", max_width=52)
    drawn.add_column("Marks", justify="right")
    drawn.add_column("Expected", justify="right")
    drawn.add_column("")
    drawn.add_column("What the grader says of the notebook")
    for student, outcome, got in rows:
        right = agrees(student, outcome, got)
        sign = Text("✓", style="green") if right else Text("✗ differs", style="bold red")
        shown = "–" if got is None else number(got)
        expected = number(student.total)
        about = Text(student.about)
        drawn.add_row(student.id, about, shown, expected, sign, Text(told(outcome)))
    return drawn


def agrees(student: Student, outcome: Outcome, got: float | None) -> bool:
    """Whether the marks, and whether a person should look, are as a person wrote them down."""
    same = got is not None and abs(got - student.total) < 1e-6
    return same and outcome.needs_a_look == student.needs_a_look


def main(root: Path) -> int:
    """Grade the class and print the marks."""
    console = Console(markup=False)
    console.width = max(console.width, 160)
    console.print(f"A class of {len(students())} hands in {LESSON}; grading it …")
    course = set_up(root)
    outcomes = {one.student: one for one in grade_class(course, LESSON, jobs=os.cpu_count() or 1)}
    found = marks(course)
    rows = [(one, outcomes[one.id], found.get(one.id)) for one in students()]
    console.print(table(rows))
    wrong = [student.id for student, outcome, got in rows if not agrees(student, outcome, got)]
    console.print(f"Marks: {len(rows) - len(wrong)} of {len(rows)} as a person expects.")
    console.print(f"Feedback: {course.feedback('STUDENT', LESSON)}/*.html")
    console.print(f"Course root: {root} (there `jupyter lab` has the formgrader for the memos)")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "demo"))
