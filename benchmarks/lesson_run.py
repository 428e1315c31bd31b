"""Time whole lessons in a real kernel, solved and untouched, and add up their marks.

Run with ``python benchmarks/lesson_run.py [LESSON …]``; without a name, all of them.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from autograder.environment import own_environment
from autograder.exercises import all_exercises
from autograder.lessons import lessons
from autograder.session.solutions import solution_source

TARGET = 20  # seconds for a whole lesson
COURSE = 240  # seconds for all lessons, solved
IMPORTS = """import numpy as np
import sympy as sp
import ipywidgets

import autograder.notebook"""


def solved(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Fill the instructor's answers in."""
    asked = all_exercises()
    filled = nbformat.from_dict(notebook)
    for cell in filled.cells:
        if cell.id in asked:
            cell.source = solution_source(asked[cell.id])
    return filled


def seconds_to_run(notebook: nbformat.NotebookNode) -> float:
    """Run every cell of `notebook`, kernel start included, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="rotary-course-") as folder:
        start = time.perf_counter()
        NotebookClient(
            notebook,
            kernel_name="python3",
            allow_errors=True,
            timeout=120,
            resources={"metadata": {"path": folder}},
        ).execute()
        return time.perf_counter() - start


def outcome(notebook: nbformat.NotebookNode) -> tuple[float, int, int, int]:
    """Return the points, and the numbers of checks, of checks unattempted, and of error outputs."""
    outputs = [(cell.id, out) for cell in notebook.cells for out in cell.get("outputs", ())]
    checks = [
        out.data
        for name, out in outputs
        if name.startswith("check-") and out.output_type == "execute_result"
    ]
    bad = [
        out for _, out in outputs if out.output_type == "error" or out.get("name", "") == "stderr"
    ]
    points = sum(float(data["text/plain"]) for data in checks)
    untried = sum("rotary-unattempted" in data.get("text/html", "") for data in checks)
    return points, len(checks), untried, len(bad)


def main() -> int:
    """Print seconds and marks beside the targets, and return 1 when one is missed."""
    os.environ |= own_environment()
    known = {lesson.slug: lesson.path for lesson in lessons()}
    slugs = sys.argv[1:] or list(known)
    if strange := [slug for slug in slugs if slug not in known]:
        print(f"There is no lesson {strange[0]}; there is {', '.join(known)}.", file=sys.stderr)
        return 2
    bare = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(IMPORTS)])
    bare_seconds = seconds_to_run(bare)
    print(f"a notebook with nothing but the imports: {bare_seconds:.1f} s")
    outcomes = [run(slug, known[slug], bare_seconds) for slug in slugs]
    seconds, points, full, checks = (
        sum(column) for column in list(zip(*outcomes, strict=True))[1:]
    )
    print(
        f"{len(slugs)} lessons, solved: {seconds:.1f} s (target: within {COURSE} s); "
        f"{points:g} of {full} points in {checks} exercises"
    )
    return int(any(missed for missed, *_ in outcomes) or seconds > COURSE)


def run(slug: str, path: Path, bare_seconds: float) -> tuple[bool, float, float, int, int]:
    """Run a lesson solved and untouched, and print what came of it.

    Returns
    -------
    tuple
        Whether a target is missed; of the solved lesson the seconds and the points; full marks,
        and how many exercises there are.
    """
    asked = [one for one in all_exercises().values() if one.lesson == slug]
    full = sum(one.points for one in asked)
    released = nbformat.read(path, as_version=4)
    print(slug)
    wrong, found = False, []
    for title, notebook, marks, blanks in (
        ("solved", solved(released), full, 0),
        ("untouched", released, 0, len(asked)),
    ):
        seconds = seconds_to_run(notebook)
        points, checks, untried, bad = outcome(notebook)
        wrong |= (points, checks, untried, bad) != (marks, len(asked), blanks, 0)
        wrong |= seconds > TARGET
        found += [seconds, points]
        print(
            f"  {title}: {seconds:.1f} s, {seconds / bare_seconds:.1f} times the imports alone "
            f"(target: within {TARGET} s); {points:g} of {full} points (target: {marks}); "
            f"{checks} checks, {untried} unattempted (target: {blanks}), {bad} tracebacks "
            "(target: 0)"
        )
    return wrong, *found[:2], full, len(asked)


if __name__ == "__main__":
    sys.exit(main())
