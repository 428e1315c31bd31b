"""Slips in the positions of a sequence: which token gets which."""

from __future__ import annotations

import numpy as np

from autograder.slips.models import Slip


def _from_index(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.arange(x.shape[-2])


def _row_0(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    return m.reshape(-1, m.shape[-1])[0]


def _along_heads(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Count along the axis before the tokens, where there is one."""
    return np.arange(x.shape[-3])[:, None] if x.ndim > 2 else m


def _indexed_along_heads(m: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Take the axis before the tokens for theirs, and begin again where positions run out."""
    if x.ndim < 3 or m.ndim > 1:
        return m
    return m[np.arange(x.shape[-3]) % len(m), None]


SEQUENCE = (
    Slip("positions-from-index", "tokens", _from_index),
    Slip("positions-from-row-0", "tokens", _row_0),
    Slip("positions-along-head-axis", "tokens", _along_heads),
    Slip("positions-along-head-axis", "tokens", _indexed_along_heads),
    Slip("positions-reversed", "tokens", lambda m, x: m[..., ::-1]),
    Slip("first-position-for-all", "tokens", lambda m, x: m[..., :1]),
    Slip("offset-forgotten", "tokens", lambda m, x: m - m[..., :1]),
    Slip("offset-twice", "tokens", lambda m, x: m + m[..., :1]),
)
