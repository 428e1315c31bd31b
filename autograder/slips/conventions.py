"""Wrong ideas about the two layouts: what is swapped, permuted, turned and mended."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.slips.layouts import SLIPS
from autograder.slips.models import Model, alone
from autograder.slips.rope import with_slips


def _neighbours(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    return np.stack([first, second], axis=-1).reshape(*first.shape[:-1], -1)


def _halves(x: Any) -> tuple[np.ndarray, np.ndarray]:
    x = np.asarray(x, dtype=float)
    return x[..., : x.shape[-1] // 2], x[..., x.shape[-1] // 2 :]


def swapped(x: Any) -> np.ndarray:
    """Give (−x₂, x₁, −x₄, x₃, …): every pair of neighbours turned by a quarter."""
    x = np.asarray(x, dtype=float)
    return _neighbours(-x[..., 1::2], x[..., 0::2])


def to_halves(x: Any) -> np.ndarray:
    """Give (x₁, x₃, …, x₂, x₄, …): the first entries of all pairs, then the second ones."""
    x = np.asarray(x, dtype=float)
    return np.concatenate([x[..., 0::2], x[..., 1::2]], axis=-1)


def to_neighbours(x: Any) -> np.ndarray:
    """Undo `to_halves`: entry j, then entry j + d/2."""
    return _neighbours(*_halves(x))


def turned_in_halves(x: Any, position: Any, theta: Any) -> np.ndarray:
    """Turn entry j with entry j + d/2: RoPE in the half-split layout."""
    first, second = _halves(x)
    angle = position * np.asarray(theta, dtype=float)
    c, s = np.cos(angle), np.sin(angle)
    return np.concatenate([c * first - s * second, s * first + c * second], axis=-1)


def mended(weights: Any, heads: int) -> np.ndarray:
    """Bring the columns of every head from the half-split order to that of neighbours."""
    weights = np.asarray(weights, dtype=float)
    rows = len(weights)
    return to_neighbours(weights.reshape(rows, heads, -1)).reshape(rows, -1)


def swap_models() -> tuple[Model, ...]:
    """Give what wrong ideas make of swap(x)."""
    return alone(
        {
            "swap-without-minus": lambda x: _neighbours(*_pairs(x)[::-1]),
            "minus-at-the-second-entry": lambda x: -swapped(x),
            "half-split": lambda x: np.concatenate([-_halves(x)[1], _halves(x)[0]], axis=-1),
        }
    )


def _pairs(x: Any) -> tuple[np.ndarray, np.ndarray]:
    x = np.asarray(x, dtype=float)
    return x[..., 0::2], x[..., 1::2]


def permutation_models() -> tuple[Model, ...]:
    """Give what wrong ideas make of the way from neighbours to halves."""
    return alone(
        {
            "permutation-backwards": to_neighbours,
            "second-entries-first": lambda x: np.concatenate(_halves(to_halves(x))[::-1], axis=-1),
        }
    )


def _repeated_angles(x: Any, position: Any, theta: Any) -> np.ndarray:
    angle = np.repeat(position * np.asarray(theta, dtype=float), 2)
    first, second = _halves(x)
    return np.cos(angle) * x + np.sin(angle) * np.concatenate([-second, first], axis=-1)


def _mirrored(x: Any, position: Any, theta: Any) -> np.ndarray:
    angle = np.tile(position * np.asarray(theta, dtype=float), 2)
    return np.cos(angle) * x + np.sin(angle) * np.concatenate(_halves(x)[::-1], axis=-1)


def half_split_models() -> tuple[Model, ...]:
    """Give what wrong ideas make of RoPE in halves."""
    written = next(slip for slip in SLIPS if slip.misconception == "half-split-written")
    return alone(
        {
            "neighbours-for-halves": with_slips(()),
            "clockwise": lambda x, position, theta: turned_in_halves(x, -position, theta),
            "swap-without-minus": _mirrored,
            "rotate-half-with-adjacent-angles": _repeated_angles,
            "half-split-written": with_slips((written,)),
            "position-ignored": lambda x, position, theta: turned_in_halves(x, 1, theta),
        }
    )


def mending_models() -> tuple[Model, ...]:
    """Give what wrong ideas make of weights that have to change their layout."""
    return alone(
        {
            "permutation-backwards": lambda weights, heads: to_halves(
                np.reshape(weights, (len(weights), heads, -1))
            ).reshape(np.shape(weights)),
            "permuted-across-heads": lambda weights, heads: mended(weights, 1),
        }
    )
