"""Time RoPE on one large array beside a plain copy of it, and other ways to write RoPE.

Run with ``python benchmarks/rope_speed.py [--batch N] [--rounds N]``. All ways take turns in one
run, each round in another order, so that whatever else the machine does slows them alike.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from statistics import median

import numpy as np

from ropelib import frequencies, rope, rope_matrix
from ropelib.encoding import _remembered_table

HEADS, LENGTH, WIDTH = 16, 2048, 128
SLOW_ROUNDS = 2  # of the matrices, which take a hundred times as long
TARGET = 1.1  # times a plain copy, by the shortest times
CALL = "rope(x, positions, theta, out=out)"


def ways(x: np.ndarray, out: np.ndarray) -> dict[str, Callable[[], object]]:
    """Give each way of filling ``out``; what does not depend on ``x`` is made beforehand.

    Parameters
    ----------
    x, out : ndarray, shape (batch, HEADS, LENGTH, WIDTH)
        float32, of which ``x`` stays as it is.
    """
    positions, theta = np.arange(LENGTH), frequencies(WIDTH)
    angles = positions[:, None] * theta
    cos, sin = np.cos(angles).astype(x.dtype), np.sin(angles).astype(x.dtype)
    turn = (cos + 1j * sin).astype(np.complex64)
    matrices = np.stack([rope_matrix(m, theta) for m in positions]).astype(x.dtype)

    def first_time() -> None:
        _remembered_table.cache_clear()
        rope(x, positions, theta, out=out)

    def elementwise() -> None:
        first, second = x[..., 0::2], x[..., 1::2]
        out[..., 0::2] = first * cos - second * sin
        out[..., 1::2] = first * sin + second * cos

    def by_matrices() -> None:
        np.matmul(x[..., None, :], matrices, out=out[..., None, :])

    def by_matrices_of_positions() -> None:
        tokens = x.reshape(-1, LENGTH, WIDTH).swapaxes(0, 1)
        out.reshape(-1, LENGTH, WIDTH).swapaxes(0, 1)[...] = tokens @ matrices

    return {
        "np.copyto(out, x)": lambda: np.copyto(out, x),
        CALL: lambda: rope(x, positions, theta, out=out),
        "  the first time, with its table": first_time,
        "  the product alone": lambda: np.multiply(
            x.view(np.complex64), turn, out=out.view(np.complex64)
        ),
        "rope(x, positions, theta)": lambda: rope(x, positions, theta),
        "cosines and sines on slices": elementwise,
        "matrices, a product for each position": by_matrices_of_positions,
        "matrices, a product for each vector": by_matrices,
    }


def main() -> int:
    """Print a line for each way, and return 1 when the target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=25)
    chosen = parser.parse_args()
    shape = (chosen.batch, HEADS, LENGTH, WIDTH)
    x = np.random.default_rng(0).standard_normal(shape, dtype=np.float32)
    out = np.empty_like(x)
    all_ways = ways(x, out)
    for name, run in all_ways.items():  # to have the memory, and to see that all do the same
        run()
        if "copy" not in name:
            right = rope(x[-1], np.arange(LENGTH), frequencies(WIDTH))
            np.testing.assert_allclose(out[-1], right, atol=1e-4)
    times: dict[str, list[float]] = {name: [] for name in all_ways}
    for turn in range(chosen.rounds):
        fast = [one for one in all_ways.items() if turn < SLOW_ROUNDS or "matrices" not in one[0]]
        for name, run in random.sample(fast, len(fast)):
            start = time.perf_counter()
            run()
            times[name].append(1000 * (time.perf_counter() - start))
    copy = times["np.copyto(out, x)"]
    print(f"float32 of shape {shape}, {x.nbytes / 2**20:.0f} MiB, {chosen.rounds} rounds")
    print(f"{'':39}{'shortest':>11}{'median':>11}{'times a copy':>15}{'(median)':>10}")
    for name, taken in times.items():
        ratio, typical = min(taken) / min(copy), median(taken) / median(copy)
        print(f"{name:39}{min(taken):8.1f} ms{median(taken):8.1f} ms{ratio:15.2f}{typical:10.2f}")
    ratio = min(times[CALL]) / min(copy)
    print(f"{CALL}: {ratio:.2f} times a copy (target: within {TARGET})")
    return int(ratio > TARGET)


if __name__ == "__main__":
    sys.exit(main())
