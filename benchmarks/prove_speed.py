"""Time how long it takes to prove RoPE relative, and every theorem, beside SymPy.

Run with ``python benchmarks/prove_speed.py [--limit SECONDS] [--repeats N]``. A program is run on
exact numbers and its relative property is decided, warm, for growing d and for three ways of
writing it; SymPy's simplifications of the same identity are ended after the limit. Then every
named theorem is proved anew.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table
from sympy_relative import WAYS as SYMPY_WAYS
from sympy_relative import timed

from ropelib.symbolic import prove_relative
from ropelib.symbolic.theorems import all_theorems

WIDTHS = (2, 4, 8, 16, 32, 64, 128, 256)
SYMPY_WIDTHS = (2, 4, 8, 16)
TARGETS = {4: 20, 64: 200, 128: 600}  # milliseconds, for programs without a matrix of d × d
THEOREMS_TARGET = 20  # seconds
#: A way of writing is not tried at larger widths once it takes so many seconds.
LONGEST = 4.0


def slices(x: np.ndarray, position: float) -> np.ndarray:
    """RoPE with slices and ``stack``."""
    angle = position * 10_000 ** (-np.arange(0, len(x), 2) / len(x))
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[0::2], x[1::2]
    return np.stack([a * c - b * s, a * s + b * c], axis=-1).reshape(-1)


def complex_pairs(x: np.ndarray, position: float) -> np.ndarray:
    """RoPE with a complex number for every pair."""
    theta = 10_000 ** (-np.arange(0, len(x), 2) / len(x))
    turned = (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * theta)
    return np.stack([turned.real, turned.imag], axis=-1).reshape(-1)


def block_matrix(x: np.ndarray, position: float) -> np.ndarray:
    """RoPE with one large matrix, most of it zeros."""
    matrix = np.zeros((len(x), len(x)))
    for j in range(0, len(x), 2):
        angle = position * 10_000 ** (-j / len(x))
        c, s = np.cos(angle), np.sin(angle)
        matrix[j : j + 2, j : j + 2] = [[c, s], [-s, c]]
    return x @ matrix


WAYS = {"slices and stack": slices, "complex": complex_pairs, "block matrix": block_matrix}


def warm(encode: Callable[[Any, Any], Any], dim: int, repeats: int) -> float:
    """Return the median of some seconds, after a first run that does not count."""
    times = []
    for _ in range(repeats + 1):
        start = time.perf_counter()
        answer = prove_relative(encode, dim=dim)
        times.append(time.perf_counter() - start)
        if answer.status != "proved":
            raise AssertionError(f"{encode.__name__} at d = {dim}: {answer}")
    return statistics.median(times[1:])


def growth(console: Console, repeats: int) -> float:
    """Print milliseconds by width and way; return the worst part of a target."""
    table = Table("d", *WAYS, title="RoPE is relative: ms, and how often the time at half of d")
    worst = 0.0
    before: dict[str, float] = {}
    for dim in WIDTHS:
        cells = []
        for name, way in WAYS.items():
            if before.get(name, 0) > LONGEST:
                cells.append("–")
                continue
            seconds = warm(way, dim, repeats)
            ratio = f" × {seconds / before[name]:.1f}" if name in before else ""
            cells.append(f"{1000 * seconds:.1f}{ratio}")
            before[name] = seconds
            if dim in TARGETS and way is not block_matrix:
                worst = max(worst, 1000 * seconds / TARGETS[dim])
        table.add_row(str(dim), *cells)
    console.print(table)
    wanted = ", ".join(f"d = {dim} in {ms} ms" for dim, ms in TARGETS.items())
    console.print(f"of the targets ({wanted}; not for the matrix of d × d): {worst:.2f}\n")
    return worst


def beside_sympy(console: Console, limit: float) -> None:
    """Print how long SymPy takes for the same identity."""
    table = Table("d", *SYMPY_WAYS, title="SymPy on the same identity: ms")
    too_slow: set[str] = set()
    for dim in SYMPY_WIDTHS:
        cells = []
        for way in SYMPY_WAYS:
            found = None if way in too_slow else timed(way, dim, limit)
            if found is None:
                cells.append("–" if way in too_slow else f"more than {limit:.0f} s")
                too_slow.add(way)
            else:
                seconds, is_zero = found
                cells.append(f"{1000 * seconds:.0f}" + ("" if is_zero else ", not seen"))
        table.add_row(str(dim), *cells)
    console.print(table)


def theorems(console: Console) -> float:
    """Prove every theorem; print the seconds of each; return their part of the target."""
    table = Table("theorem", "status", "ms", title="Theorems")
    total, unknown = 0.0, 0
    for name, theorem in all_theorems().items():
        derivation = theorem.prove()
        table.add_row(name, derivation.status, f"{1000 * derivation.seconds:.0f}")
        total += derivation.seconds
        unknown += derivation.status == "unknown"
    console.print(table)
    console.print(f"{table.row_count} theorems in {total:.1f} s, {unknown} not decided")
    console.print(f"of the target: {total / THEOREMS_TARGET:.2f}")
    return float("inf") if unknown else total / THEOREMS_TARGET


def main() -> int:
    """Print the tables, and return 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--limit", type=float, default=30, help="seconds for SymPy")
    parser.add_argument("--repeats", type=int, default=5)
    asked = parser.parse_args()
    console = Console(width=None if sys.stdout.isatty() else 100, highlight=False)
    worst = growth(console, asked.repeats)
    beside_sympy(console, asked.limit)
    worst = max(worst, theorems(console))
    return int(worst > 1)


if __name__ == "__main__":
    sys.exit(main())
