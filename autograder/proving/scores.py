"""Scores in numbers alone, which show much and prove nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from autograder.proving.inputs import SHIFTS

#: Scores that differ by more than this part of their terms differ by more than rounding.
CLEARLY = {np.float64: 1e-8, np.float32: 1e-4}


def surely_differ(before: np.ndarray, after: np.ndarray) -> bool:
    """Say whether two scores, given by their terms, differ by more than rounding."""
    clearly = max(CLEARLY[terms.dtype.type] for terms in (before, after))
    size = max(np.sum(np.abs(terms), dtype=float) for terms in (before, after))
    with np.errstate(invalid="ignore"):
        apart = abs(np.sum(after, dtype=float) - np.sum(before, dtype=float))
    return bool(apart > clearly * size)


def differing_scores(
    queries: Sequence[np.ndarray], keys: Sequence[np.ndarray], names: tuple[str, str]
) -> str:
    """Say where a shift changes the score in floats.

    Parameters
    ----------
    queries, keys : sequence of ndarray, shape (d,)
        The plain vectors (1, 1, …) and (1, 2, …), encoded at each of `SHIFTS`.
    names : tuple of str
        The functions.

    Returns
    -------
    str
        A sentence; empty where all scores are the same.
    """
    query, key = names
    for n in range(len(SHIFTS)):
        for shift in range(1, len(SHIFTS) - n):
            before, after = queries[0] * keys[n], queries[shift] * keys[n + shift]
            if surely_differ(before, after):
                return (
                    "In floats, which prove nothing, a shift changes the score: with "
                    f"q = (1, 1, …) and k = (1, 2, …), {query}(q, 0) · {key}(k, {n}) is "
                    f"{np.sum(before):.6g}, and {query}(q, {shift}) · {key}(k, {n + shift}) is "
                    f"{np.sum(after):.6g}."
                )
    return ""
