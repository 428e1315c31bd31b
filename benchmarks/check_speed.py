"""Time `check` on every exercise: solved, untouched, and on the wrong answers of the tests.

Run with ``python benchmarks/check_speed.py [LESSON]``. Every check runs as a notebook cell in this
process, its verdict drawn as in a notebook. Answers that loop forever are told apart: they take as
long as they are let run.
"""

import contextlib
import io
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
from IPython.core.interactiveshell import InteractiveShell

from autograder.exercises import all_exercises
from autograder.lessons import lessons
from autograder.session.solutions import solution_source

WRONG_ANSWERS = Path(__file__).resolve().parent.parent / "tests" / "answers"
MEDIAN_TARGET, WORST_TARGET = 100, 1000  # milliseconds
REPEATS, REPEATS_OF_WRONG = 20, 3
ENDLESS = ("still running", "takes too long")


def run(shell: InteractiveShell, source: str, name: str) -> tuple[float, object]:
    """Run a cell; return its milliseconds and its result."""
    with contextlib.redirect_stdout(io.StringIO()):
        start = time.perf_counter()
        done = shell.run_cell(source, store_history=True, cell_id=name)
        return 1000 * (time.perf_counter() - start), done.result


def answers(name: str, stub: str) -> Iterator[tuple[str, str]]:
    """Give the answers to an exercise, each with its sort; the right one last, for later cells."""
    yield "untouched", stub
    for path in sorted(WRONG_ANSWERS.glob(f"{name}/wrong/*.py")):
        yield "wrong", path.read_text("utf-8")
    yield "solved", solution_source(all_exercises()[name])


def times_of_exercise(
    shell: InteractiveShell, name: str, stub: str
) -> tuple[dict[str, list[float]], list[float]]:
    """Time the checks of an exercise: milliseconds by the sort of answer, and of endless ones."""
    times: dict[str, list[float]] = {}
    endless: list[float] = []
    with tempfile.TemporaryDirectory(prefix="rotary-course-") as folder:
        os.chdir(folder)  # each has a progress log of its own, about as long as a learner's
        for sort, source in answers(name, stub):
            run(shell, source, name)
            check = f'check("{name}")'
            first, report = run(shell, check, f"check-{name}")
            if any(words in getattr(report, "text", "") for words in ENDLESS):
                endless.append(first)
                continue
            repeats = REPEATS_OF_WRONG if sort == "wrong" else REPEATS
            more = [run(shell, check, f"check-{name}")[0] for _ in range(repeats)]
            times.setdefault(sort, []).extend([first, *more])
        os.chdir("/")
    return times, endless


def shown(times: list[float]) -> str:
    """Write median and worst."""
    return f"{statistics.median(times):7.1f} {max(times):7.1f}" if times else f"{'–':>7} {'–':>7}"


def main() -> int:
    """Print the times by exercise and over all, and return 1 when a target is missed."""
    known = {lesson.slug: lesson.path for lesson in lessons()}
    slug = sys.argv[1] if len(sys.argv) > 1 else next(iter(known))
    if slug not in known:
        print(f"There is no lesson {slug}; there is {', '.join(known)}.", file=sys.stderr)
        return 2
    shell = InteractiveShell.instance(cache_size=0)
    everything: list[float] = []
    forever: list[float] = []
    sorts = ("solved", "untouched", "wrong")
    print(f"{'milliseconds: median, worst':24}" + "".join(f"{sort:>16}" for sort in sorts))
    for cell in nbformat.read(known[slug], as_version=4).cells:
        if cell.cell_type != "code" or cell.id.startswith("check-"):
            continue
        if cell.id not in all_exercises():
            run(shell, cell.source, cell.id)
            continue
        times, endless = times_of_exercise(shell, cell.id, cell.source)
        forever += endless
        everything += [value for values in times.values() for value in values]
        print(f"{cell.id:24}" + "".join(f" {shown(times.get(sort, []))}" for sort in sorts))
    median, worst = statistics.median(everything), max(everything)
    print(f"\n{len(everything)} checks: median {median:.1f} ms, worst {worst:.1f} ms")
    print(f"of the targets: median {median / MEDIAN_TARGET:.2f}, worst {worst / WORST_TARGET:.2f}")
    print(f"(targets: {MEDIAN_TARGET} ms, {WORST_TARGET} ms)")
    if forever:
        print(f"{len(forever)} answers loop forever: stopped after {max(forever):.0f} ms or less")
    return int(median > MEDIAN_TARGET or worst > WORST_TARGET)


if __name__ == "__main__":
    sys.exit(main())
