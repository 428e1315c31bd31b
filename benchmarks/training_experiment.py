"""Train one attention layer with every positional method, and ask it at lengths beyond training.

Run with ``python benchmarks/training_experiment.py [--seeds N] [--steps N] [--write]``; with
``--write`` the result becomes the one that the course shows.
"""

from __future__ import annotations

import argparse
import os
import sys

# Before NumPy comes: small matrices gain nothing by a second thread, and its time would count.
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

from rich.console import Console  # noqa: E402
from rich.table import Table  # noqa: E402

from ropelib.training import Result, small_experiment  # noqa: E402
from ropelib.training.fitting import STEPS  # noqa: E402
from ropelib.training.result import LABELS  # noqa: E402
from ropelib.training.stored import PLACE, write  # noqa: E402

TARGET = 60  # seconds of a processor, for all methods and seeds


def tables(console: Console, result: Result) -> None:
    """Print per cent right, with the standard error over the seeds, by method and length."""
    for near in (False, True):
        heads = [f"{n // result.trained}× = {n}" for n in result.lengths]
        table = Table("method", *heads, title=f"% right, {result.heading(near)}")
        for method in result.methods:
            rows = [result.row(method, length, near) for length in result.lengths]
            table.add_row(LABELS[method], *map(str, rows))
        console.print(table)


def main() -> int:
    """Print the tables and the seconds, and return 1 when it took too long."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--write", action="store_true", help="keep the result for the course")
    asked = parser.parse_args()
    console = Console(width=None if sys.stdout.isatty() else 100, highlight=False)
    result = small_experiment(seeds=asked.seeds, steps=asked.steps)
    tables(console, result)
    console.print(result.caption)
    if asked.write:
        PLACE.write_text(write(result), encoding="utf-8")
    console.print(f"{result.seconds:.1f} s of a processor (target: within {TARGET} s)")
    return int(result.seconds > TARGET)


if __name__ == "__main__":
    sys.exit(main())
