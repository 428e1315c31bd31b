"""What a table of scores shows: where a shift changes them, whether they see distance and token."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from autograder.kinds.encoding.runs import Runs


@dataclass(frozen=True)
class Shifted:
    """Two tokens at one distance, twice, with two scores."""

    q: np.ndarray
    k: np.ndarray
    m: int
    n: int
    shift: int
    before: float
    after: float


def smallest_shift(runs: Runs) -> Shifted | None:
    """Find two places at one distance whose scores differ; the smallest positions first.

    Returns
    -------
    Shifted or None
        Among the places at which it shows first, for the first tokens that show it.
    """
    at = runs.positions
    distances: dict[int, tuple[int, int]] = {}
    for total in sorted({int(a + b) for a in at for b in at}):
        for i, j in _places(at, total):
            first = distances.setdefault(int(at[j] - at[i]), (i, j))
            if first == (i, j):
                continue
            found = _apart(runs, first, (i, j))
            if found is not None:
                return found
    return None


def _places(at: np.ndarray, total: int) -> list[tuple[int, int]]:
    index = {int(p): i for i, p in enumerate(at)}
    return [(index[p], index[total - p]) for p in index if total - p in index]


def _apart(runs: Runs, first: tuple[int, int], later: tuple[int, int]) -> Shifted | None:
    (i, j), (p, r) = first, later
    rows = runs.rows
    before, after = rows[:, i] @ rows[:, j].T, rows[:, p] @ rows[:, r].T
    size = np.maximum(
        np.abs(rows[:, i]) @ np.abs(rows[:, j]).T, np.abs(rows[:, p]) @ np.abs(rows[:, r]).T
    )
    near = runs.tolerance + 1e-13 * float(runs.positions[[p, r]].max())
    differ = np.abs(before - after) > near * np.maximum(size, 1e-300)
    if not differ.any():
        return None
    # the simplest tokens that show it, both together
    a, b = min(np.argwhere(differ).tolist(), key=lambda pair: (sum(pair), pair))
    m, n = (int(runs.positions[one]) for one in first)
    return Shifted(
        *(runs.tokens[a], runs.tokens[b], m, n, int(runs.positions[p]) - m),
        *(float(before[a, b]), float(after[a, b])),
    )


def same_at_every_distance(runs: Runs) -> bool:
    """Whether no score changes when one of two tokens moves alone."""
    rows = runs.rows
    still = np.einsum("ad,bjd->abj", rows[:, 0], rows)
    size = np.einsum("ad,bjd->abj", np.abs(rows[:, 0]), np.abs(rows))
    size = np.maximum(size, size[:, :, :1])
    return bool(np.all(np.abs(still - still[:, :, :1]) <= runs.tolerance * size))


def tokens_alike(runs: Runs, among: int) -> tuple[np.ndarray, np.ndarray] | None:
    """Find two of the first so many tokens that are one and the same vector at every position."""
    rows = runs.rows[:among]
    scale = max(float(np.max(np.abs(rows))), 1e-300)
    for a in range(among):
        for b in range(a + 1, among):
            if np.max(np.abs(rows[a] - rows[b])) <= runs.tolerance * scale:
                return runs.tokens[a], runs.tokens[b]
    return None


def idea_behind(runs: Runs) -> str:
    """Name what is wrong with an encoding that is not relative."""
    rows = runs.rows
    scale = max(float(np.max(np.abs(rows))), 1e-300)
    near = max(runs.tolerance, 1e-9) * scale
    moved = rows - rows[:, :1]
    if np.max(np.abs(moved - moved[:1])) <= near:
        return "added-is-relative"
    lengths = np.einsum("ajd,ajd->aj", rows, rows)
    spread = np.abs(lengths - lengths[:, :1])
    largest = np.maximum(lengths.max(axis=1, keepdims=True), 1e-300)
    if np.any(spread > max(runs.tolerance, 1e-9) * largest):
        return "length-depends-on-position"
    return "steps-differ"
