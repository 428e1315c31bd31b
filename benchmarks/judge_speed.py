"""Time the judgement of every answer of the bank to a function exercise, in one warm process.

Run with ``python benchmarks/judge_speed.py [EXERCISE …]``. An answer is judged once to warm up and
once for the time, in this process, as a check in a notebook is. Answers that loop for ever are told
apart: they take as long as they are let run.
"""

import contextlib
import io
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from autograder.answering.local import LocalAnswerer  # noqa: E402
from autograder.exercise import Exercise  # noqa: E402
from autograder.exercises import all_exercises  # noqa: E402
from autograder.judge import judge  # noqa: E402
from autograder.kinds import Function  # noqa: E402
from autograder.verdict import Verdict  # noqa: E402
from tests.autograder.bank import bank  # noqa: E402

MEDIAN_TARGET = 100  # milliseconds
ENDLESS = ("did not finish", "takes too long")


def timed(exercise: Exercise, source: str) -> tuple[float, Verdict] | None:
    """Give the milliseconds of a second judgement, and the verdict; None where there is nothing."""
    namespace: dict[str, object] = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(compile(source, "answer", "exec"), namespace)
            bound = {name: namespace[name] for name in exercise.names}
        except BaseException:  # some answers of the bank stop their own cell
            return None
        judge(exercise, LocalAnswerer(bound).ask)
        start = time.perf_counter()
        verdict = judge(exercise, LocalAnswerer(bound).ask)
        return 1000 * (time.perf_counter() - start), verdict


def main() -> int:
    """Print median and worst by exercise, of right answers and of wrong ones."""
    functions = {n: one for n, one in all_exercises().items() if isinstance(one.kind, Function)}
    chosen = sys.argv[1:] or list(functions)
    everything: list[float] = []
    endless = 0
    print(
        f"{'milliseconds':18}{'answers':>9}{'right':>16}{'wrong':>16}{'all':>16}   (median, worst)"
    )
    for name in chosen:
        times: dict[str, list[float]] = {"right": [], "wrong": []}
        for answer in (one for one in bank() if one.exercise == name):
            measured = timed(functions[name], answer.source)
            if measured is None:
                continue
            spent, verdict = measured
            if any(words in verdict.finding.headline for words in ENDLESS):
                endless += 1
                continue
            times["right" if answer.is_right else "wrong"].append(spent)
        times["all"] = times["right"] + times["wrong"]
        everything += times["all"]
        shown = "".join(f"{statistics.median(t):8.1f}{max(t):8.1f}" for t in times.values())
        print(f"{name:18}{len(times['all']):9}{shown}")
    median = statistics.median(everything)
    print(f"\n{len(everything)} answers: median {median:.1f} ms, worst {max(everything):.1f} ms")
    print(
        f"{median / MEDIAN_TARGET:.2f} of the target, {MEDIAN_TARGET} ms; {endless} loop for ever"
    )
    return int(median > MEDIAN_TARGET)


if __name__ == "__main__":
    sys.exit(main())
