"""Slips in the order and the spacing of the positions of a sequence, and of its numbers."""

from __future__ import annotations

import numpy as np

from autograder.slips.models import Slip


def _spread(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.linspace(m[..., 0], m[..., -1], m.shape[-1], axis=-1)


def _ranks(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(m, axis=-1, kind="stable"), axis=-1, kind="stable")


def _each_once(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Keep every position once, in order, and begin again where they run out."""
    return np.resize(np.unique(m), m.shape)


ORDER = (
    Slip("positions-sorted", "tokens", lambda m, x: np.sort(m, axis=-1)),
    Slip("positions-sorted", "tokens", _each_once),
    Slip("positions-ranked", "tokens", _ranks),
    Slip("positions-ranked", "tokens", lambda m, x: np.argsort(m, axis=-1, kind="stable")),
    Slip("positions-cumulated", "tokens", lambda m, x: np.cumsum(m, axis=-1)),
    Slip("gaps-forgotten", "tokens", lambda m, x: m[..., :1] + np.arange(m.shape[-1])),
    Slip("gaps-forgotten", "tokens", _spread),
    Slip("counted-from-the-end", "tokens", lambda m, x: m[..., -1:] - m),
    Slip("counted-from-the-end", "tokens", lambda m, x: m.max(axis=-1, keepdims=True) - m),
    Slip("positions-scaled", "tokens", lambda m, x: m / x.shape[-2]),
    Slip("positions-scaled", "tokens", lambda m, x: m / np.max(np.abs(m), axis=-1, keepdims=True)),
)


def _from_the_end_of_a_table(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Look positions up in a table that is just long enough, where −1 is the last row."""
    return np.where(m < 0, m + np.max(np.abs(m)) + 1, m)


def _along_pairs(m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    return np.outer(theta, m)


TABLES = (Slip("positions-from-a-table", "tokens", _from_the_end_of_a_table),)

#: Both fit only where there are as many tokens as pairs.
ALONG_PAIRS = (
    Slip("positions-along-pairs", "angle", lambda m, theta: m * theta),
    Slip("positions-along-pairs", "angle", _along_pairs),
)


def _repeated(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Repeat each position for rows that were flattened, where all should come again."""
    rows = x.size // x.shape[-1]
    return np.repeat(np.ravel(m), rows // m.size).reshape(x.shape[:-1])


def _reshaped(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Reshape to (L, rows, d) where the axes should be exchanged, with positions exchanged."""
    rows = np.broadcast_to(m, x.shape[:-1]).reshape(-1, x.shape[-2])
    return rows.T.reshape(x.shape[:-1])


MIXED = (
    Slip("mixed-by-reshape", "tokens", _repeated),
    Slip("mixed-by-reshape", "tokens", _reshaped),
)


def _kept(turned: slice) -> Slip:
    def result(x: np.ndarray, out: np.ndarray) -> np.ndarray:
        kept = x.copy()
        kept[..., turned, :] = out[..., turned, :]
        return kept

    return Slip("some-tokens-only", "result", result)


def _first_row(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    """Turn the first sequence of a batch alone."""
    kept = x.copy()
    kept.reshape(-1, *x.shape[-2:])[0] = out.reshape(-1, *x.shape[-2:])[0]
    return kept


def _first_entries_first(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    return np.stack([out[..., 0::2], out[..., 1::2]]).reshape(x.shape)


RESULTS = (
    *(_kept(turned) for turned in (slice(1), slice(-1, None), slice(-1), slice(1, None))),
    Slip("batches", "result", _first_row),
    Slip("first-entries-first", "result", _first_entries_first),
    Slip("another-shape", "result", lambda x, out: np.swapaxes(out, -1, -2)),
)
