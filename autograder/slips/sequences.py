"""Slips in the positions of a sequence: which token gets which."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from autograder.slips.models import Slip

Positions = Callable[[np.ndarray, np.ndarray], np.ndarray]


def _from_index(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.arange(x.shape[-2])


def _of_one_row(row: Callable[[np.ndarray], np.ndarray]) -> Positions:
    return lambda m, x: row(m.reshape(-1, m.shape[-1]))


def _along_heads(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Count along the axis before the tokens, where there is one."""
    return np.arange(x.shape[-3])[:, None] if x.ndim > 2 else m


def _indexed_along_heads(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Take the axis before the tokens for theirs, and begin again where positions run out."""
    if x.ndim < 3 or m.ndim > 1:
        return m
    return m[np.arange(x.shape[-3]) % len(m), None]


def _indexed_along_first_axis(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    if x.ndim < 3 or m.ndim > 1:
        return m
    rows = m[np.arange(len(x)) % len(m)]
    return rows.reshape(-1, *[1] * (x.ndim - 2))


def _one_a_row(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Take positions for one of each row where there are as many rows as positions."""
    return m[:, None] if x.ndim == 3 and m.shape == x.shape[:1] else m


SEQUENCE = (
    Slip("positions-from-index", "tokens", _from_index),
    Slip("positions-of-one-row", "tokens", _of_one_row(lambda rows: rows[0])),
    Slip("positions-along-head-axis", "tokens", _along_heads),
    Slip("positions-along-head-axis", "tokens", _indexed_along_heads),
    Slip("positions-reversed", "tokens", lambda m, x: m[..., ::-1]),
    Slip("one-position-for-all", "tokens", lambda m, x: m[..., :1]),
    Slip("offset-forgotten", "tokens", lambda m, x: m - m[..., :1]),
    Slip("offset-twice", "tokens", lambda m, x: m + m[..., :1]),
)

#: Other forms of the same ideas.
OTHER_FORMS = (
    Slip("positions-of-one-row", "tokens", _of_one_row(lambda rows: rows[-1])),
    Slip("positions-of-one-row", "tokens", _of_one_row(lambda rows: rows.mean(axis=0))),
    Slip("positions-along-head-axis", "tokens", _indexed_along_first_axis),
    Slip("positions-along-head-axis", "tokens", _one_a_row),
    Slip("one-position-for-all", "tokens", lambda m, x: m[..., -1:]),
    Slip("one-position-for-all", "tokens", lambda m, x: m.mean(axis=-1, keepdims=True)),
    Slip("one-position-for-all", "tokens", lambda m, x: np.full_like(m, x.shape[-2])),
    Slip("one-position-for-all", "tokens", lambda m, x: np.full_like(m, x.shape[-2] - 1)),
    Slip("one-position-for-all", "tokens", lambda m, x: m.max(axis=-1, keepdims=True)),
    Slip("offset-forgotten", "tokens", lambda m, x: m - m.min(axis=-1, keepdims=True)),
    Slip("offset-forgotten", "tokens", lambda m, x: m - m.min()),
)
