"""Time the grading of a class, beside stock nbgrader on the same submissions in the same run.

Run with ``python benchmarks/class_speed.py [--count N] [--stock N]``. The submissions are the
honest ones of the sample class; each is graded with its notebook, gradebook and feedback written.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from nbgrader.api import Gradebook  # noqa: E402

from autograder.classroom.class_run import grade_class  # noqa: E402
from autograder.classroom.course import Course, open_course  # noqa: E402
from autograder.classroom.course_root import init_root  # noqa: E402
from autograder.classroom.releasing import release_lesson  # noqa: E402
from autograder.environment import own_environment  # noqa: E402
from tests.demo_class.assemble import students, write_submission  # noqa: E402

LESSON = "01-rotation-block"
TARGET = 0.5  # seconds for one submission in a running grader, on 2 cores
#: nbgrader as it is: our settings, without the steps that we put in place of its own.
STOCK = """
from nbgrader.converters import Autograde, GenerateFeedback
for step in ("exporter_class", "sanitize_preprocessors", "autograde_preprocessors"):
    del c.Autograde[step]
del c.GenerateFeedback["exporter_class"]
"""


def hand_in(root: Path, count: int) -> list[str]:
    """Make a course root in which `count` honest submissions were handed in; give their names."""
    init_root(root)
    released = release_lesson(root, LESSON)
    (notebook,) = released.folder.glob("*.ipynb")
    honest = [student for student in students() if not student.twist]
    names = [f"{honest[i % len(honest)].id}-{i}" for i in range(count)]
    for i, name in enumerate(names):
        write_submission(honest[i % len(honest)], root / "submitted" / name / LESSON, notebook)
    return names


def graded(course: Course, jobs: int) -> tuple[list[float], float]:
    """Grade all; give the seconds between one submission and the next, and of all from the first.

    The first ones stand for starting up, and are left out.
    """
    ends: list[float] = []
    grade_class(course, LESSON, jobs=jobs, force=True, tell=lambda _: ends.append(now()))
    last, warm = now(), 2 * jobs
    gaps = [b - a for a, b in zip(ends[warm:], ends[warm + 1 :], strict=False)]
    return gaps, (last - ends[warm - 1]) / (len(ends) - warm)


now: Callable[[], float] = time.perf_counter


def stock(root: Path, names: list[str]) -> float:
    """Give the seconds that nbgrader alone takes for a submission, its start-up left out."""
    with (root / "nbgrader_config.py").open("a") as file:
        file.write(STOCK)
    times = []
    for chosen in (names[:1], names):
        for name in ("submitted", "autograded"):
            shutil.rmtree(root / name, ignore_errors=True)
        for name in chosen:
            shutil.copytree(root / "kept" / name, root / "submitted" / name)
        start = now()
        for command in ("autograde", "generate_feedback"):
            program = [sys.executable, "-m", "nbgrader", command, LESSON, "--force"]
            subprocess.run(
                program, cwd=root, env=own_environment(), capture_output=True, check=True
            )
        times.append(now() - start)
    return (times[1] - times[0]) / (len(names) - 1)


def scores(course: Course) -> dict[str, float]:
    """Give each student's marks, without what a person grades."""
    with Gradebook(course.db_url, course.course_id) as gradebook:
        found = gradebook.assignment_submissions(LESSON)
        return {one.student.id: round(one.score, 6) for one in found}


def main() -> int:
    """Print the figures beside the target, and return 1 when it is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=40, help="submissions to grade")
    parser.add_argument("--stock", type=int, default=5, help="submissions for stock nbgrader")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rotary-class-") as temporary:
        root = Path(temporary, "course")
        names = hand_in(root, options.count)
        course = open_course(root)
        jobs = os.cpu_count() or 1
        gaps, alone = graded(course, jobs=1)
        _, together = graded(course, jobs=jobs)
        ours = scores(course)
        print(
            f"one process:   {statistics.median(gaps):.3f} s a submission (median), "
            f"{max(gaps):.3f} s the longest, {alone:.3f} s on average"
        )
        print(f"{jobs} processes:   {together:.3f} s a submission (target: within {TARGET} s)")
        (root / "submitted").rename(root / "kept")
        alike = names[: options.stock]
        theirs = stock(root, alike)
        same = {name: scores(course)[name] == ours[name] for name in alike}
        print(
            f"nbgrader alone: {theirs:.3f} s a submission, {theirs / together:.1f} times as long; "
            f"equal marks for {sum(same.values())} of {len(same)}"
        )
    return int(together > TARGET)


if __name__ == "__main__":
    sys.exit(main())
