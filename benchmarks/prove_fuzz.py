"""Put random encoders to the prover and to an oracle of 50 digits, and count what came of it.

Run with ``python benchmarks/prove_fuzz.py [--count N] [--seed S] [--jobs J]``. The encoders are
those of ``tests/ropelib/symbolic/fuzzing``; the oracle runs them on mpmath's numbers. Every answer
that it does not confirm is printed with its program, and every unknown with its reason. Unknown is
right where an encoder is relative but for the rounding of its floats; these are counted apart.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.ropelib.symbolic.fuzzing.kinds import Encoder, encoders  # noqa: E402
from tests.ropelib.symbolic.fuzzing.trial import Trial, tried  # noqa: E402

UNKNOWN_TARGET = 0.02
SECONDS_EACH = 60
STATUSES = ("proved", "refuted", "unknown")


class TooLongError(BaseException):
    """Raised in the middle of a proof; nothing that is written for errors may catch it."""


@contextlib.contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Stop what takes longer, where the system has alarms."""

    def stop(*_: object) -> None:
        raise TooLongError

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)


def trial(encoder: Encoder) -> Trial:
    """Try one encoder; what fails or takes too long is a disagreement."""
    try:
        with at_most(SECONDS_EACH):
            return tried(encoder)
    except TooLongError:
        what = f"it takes more than {SECONDS_EACH} s"
    except Exception as error:
        what = f"it raised {type(error).__name__}: {error}"
    return Trial(encoder, "unknown", what, "", what, float(SECONDS_EACH))


def table_of(trials: list[Trial]) -> Table:
    """Show the answers by kind."""
    by_kind: dict[str, list[Trial]] = defaultdict(list)
    for one in trials:
        by_kind[one.encoder.kind].append(one)
    table = Table("kind", *STATUSES, "disagreements", "median ms", "worst ms")
    for column in table.columns[1:]:
        column.justify = "right"
    for kind, members in sorted(by_kind.items()):
        counts = Counter(one.status for one in members)
        numbers = [*(counts[status] for status in STATUSES), sum(map(_disagrees, members))]
        seconds = [1000 * one.seconds for one in members]
        times = f"{statistics.median(seconds):.1f}", f"{max(seconds):.1f}"
        table.add_row(kind, *(str(n) if n else "·" for n in numbers), *times)
    return table


def _disagrees(one: Trial) -> bool:
    return bool(one.disagreement)


def within_rounding(one: Trial) -> bool:
    """Whether unknown is the right answer, as only the rounding of floats makes a difference."""
    return one.status == "unknown" and one.verdict == "within rounding"


def main() -> int:
    """Print the counts, and return 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    asked = parser.parse_args()
    start = time.perf_counter()
    with ProcessPoolExecutor(asked.jobs) as pool:
        trials = list(pool.map(trial, encoders(asked.seed, asked.count), chunksize=8))
    seconds = time.perf_counter() - start
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False)
    console.print(table_of(trials))
    for one in trials:
        if one.disagreement:
            console.rule(escape(f"{one.encoder.kind}, d = {one.encoder.dim}: {one.disagreement}"))
            console.print(one.encoder.source, markup=False)
    unknown = [one for one in trials if one.status == "unknown"]
    for (kind, reason), times in sorted(
        Counter((t.encoder.kind, t.reason) for t in unknown).items()
    ):
        console.print(f"unknown, {times}: {kind}: {reason}", markup=False)
    counts = Counter(one.status for one in trials)
    disagreements = sum(map(_disagrees, trials))
    console.print(
        f"\n{len(trials)} encoders, seed {asked.seed}: {counts['proved']} proved, "
        f"{counts['refuted']} refuted, {counts['unknown']} unknown "
        f"({sum(map(within_rounding, trials))} within rounding), "
        f"{disagreements} disagreements, in {seconds:.0f} s"
    )
    share = len(unknown) / len(trials)
    console.print(f"of the targets: unknown {share / UNKNOWN_TARGET:.2f}, no disagreement")
    return int(bool(disagreements) or share > UNKNOWN_TARGET)


if __name__ == "__main__":
    sys.exit(main())
