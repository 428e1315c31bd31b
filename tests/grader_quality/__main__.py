"""Measure the grader: ``python -m tests.grader_quality [--sample N] [--exercise ID] [--markdown]``.

Every answer of the bank, and what is made from its right ones, is judged; an oracle says what is
right. The exit status is 1 where something wrong has full marks or something right has not.
"""

from __future__ import annotations

import argparse
import os
import sys

from rich.console import Console

from autograder.exercises import all_exercises

from .counting import Counts, by_exercise
from .listing import listed
from .running import chosen, judged
from .table import as_markdown, as_table, confusion_rows, exercise_rows

#: Columns, where the output is no terminal.
_WIDE = 160


def main() -> int:
    """Print the tables, and on standard error what a person should look at."""
    asked = _parser().parse_args()
    exercises = list(all_exercises())
    if unknown := set(asked.exercise) - set(exercises):
        sys.exit(f"There is no exercise {', '.join(sorted(unknown))}.")
    progress = Console(stderr=True)
    with progress.status("making variants"):
        items = chosen(asked.exercise or exercises, asked.sample, asked.seed)
    outcomes = judged(items, asked.seed, asked.jobs, progress)
    total = Counts(outcomes)
    tables = {
        "Exercises": exercise_rows(by_exercise(outcomes), total),
        "Diagnoses": confusion_rows(total.confusion()),
    }
    console = Console(width=None if sys.stdout.isatty() else _WIDE)
    for title, rows in tables.items():
        if asked.markdown:
            print(as_markdown(rows), end="\n\n")
        else:
            console.print(as_table(rows, title))
    for title, text in listed(total):
        print(f"── {title}", text, sep="\n", end="\n\n", file=sys.stderr)
    return int(bool(total.failures))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m tests.grader_quality", description=(__doc__ or "").partition("\n\n")[2]
    )
    parser.add_argument("--exercise", action="append", default=[], metavar="ID")
    parser.add_argument("--sample", type=int, metavar="N", help="draw N variants an exercise")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--markdown", action="store_true", help="write the tables as Markdown")
    return parser


if __name__ == "__main__":
    sys.exit(main())
