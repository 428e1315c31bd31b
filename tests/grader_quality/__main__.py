"""Measure the grader: ``python -m tests.grader_quality [--sample N] [--exercise ID] [--markdown]``.

Every answer of the bank, and what is made from its right ones, is judged; an oracle says what is
right. The exit status is 1 where something wrong has full marks or something right has not.
"""

from __future__ import annotations

import argparse
import os
import sys
import zlib
from collections.abc import Sequence
from functools import partial

from rich.console import Console
from rich.progress import track

from autograder.closed_book import ready_made
from autograder.exercises import all_exercises, get

from ..autograder.bank import BankAnswer, bank
from .counting import Counts, by_exercise
from .item import Item
from .judging import Outcome, broken, outcome
from .listing import listed
from .oracle.opinion import QUESTIONS, prepared
from .processes import Broken, in_processes
from .table import as_markdown, as_table, confusion_rows, exercise_rows
from .variants import all_variants, sampled


def chosen(exercises: Sequence[str], sample: int | None, seed: int) -> list[Item]:
    """Give the answers of the bank and the variants to judge, in the order of the course."""
    answers = [one for one in bank() if one.exercise in exercises and not _is_ready_made(one)]
    if sample is None:
        variants = all_variants(answers)
    else:
        variants = sampled(answers, sample, seed)
    items = [*(Item(one, one.source) for one in answers), *variants]
    return sorted(items, key=lambda item: exercises.index(item.exercise))


def _is_ready_made(answer: BankAnswer) -> bool:
    """Whether it calls what it should write: that is the sandbox's to find, which has no such."""
    return bool(ready_made(answer.source, names=get(answer.exercise).names))


def judged(items: Sequence[Item], seed: int, jobs: int, console: Console) -> list[Outcome]:
    """Judge them all, in processes, with a bar that says how far it has come."""
    for exercise in {item.exercise for item in items} & QUESTIONS.keys():
        prepared(exercise)
    results: dict[int, Outcome] = {}
    running = in_processes(partial(_outcome, seed=seed), items, jobs)
    bar = track(running, "judging", len(items), console=console)
    for place, result in bar:
        is_broken = isinstance(result, Broken)
        results[place] = broken(items[place], result.why) if is_broken else result
    return [results[place] for place in range(len(items))]


def _outcome(item: Item, seed: int) -> Outcome:
    return outcome(item, zlib.crc32(f"{seed} {item}".encode()))


def main() -> int:
    """Print the tables and what a person should look at."""
    asked = _parser().parse_args()
    exercises = list(all_exercises())
    if unknown := set(asked.exercise) - set(exercises):
        sys.exit(f"There is no exercise {', '.join(sorted(unknown))}.")
    progress, console = Console(stderr=True), Console(width=None if sys.stdout.isatty() else 160)
    with progress.status("making variants"):
        items = chosen(asked.exercise or exercises, asked.sample, asked.seed)
    outcomes = judged(items, asked.seed, asked.jobs, progress)
    total = Counts(outcomes)
    tables = {
        "Exercises": exercise_rows(by_exercise(outcomes), total),
        "Diagnoses": confusion_rows(total.confusion()),
    }
    for title, rows in tables.items():
        if asked.markdown:
            print(as_markdown(rows), end="\n\n")
        else:
            console.print(as_table(rows, title))
    # A redirected table holds the tables alone.
    for title, text in listed(total):
        print(f"── {title}", text, sep="\n", end="\n\n", file=sys.stderr)
    return int(any((total.false_accepts, total.false_rejects, total.disputed, total.broken)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.grader_quality", description=__doc__)
    parser.add_argument("--exercise", action="append", default=[], metavar="ID")
    parser.add_argument("--sample", type=int, metavar="N", help="draw N variants an exercise")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--markdown", action="store_true", help="write the tables as Markdown")
    return parser


if __name__ == "__main__":
    sys.exit(main())
