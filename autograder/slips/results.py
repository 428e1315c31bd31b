"""Slips in what is made of a turned vector, and things made instead of turning it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.slips.models import WHOLE, Slip

Pair = tuple[np.ndarray, np.ndarray]


def _kept(old: np.ndarray, new: np.ndarray, turned: int) -> np.ndarray:
    """Keep all pairs as they were but the first so many."""
    return np.concatenate([new[..., :turned], old[..., turned:]], axis=-1)


def _first_pairs(count: Callable[[int], int]) -> Callable[[Pair, Pair], Pair]:
    """Turn only the first pairs: so many of them."""

    def extent(old: Pair, new: Pair) -> Pair:
        turned = count(old[0].shape[-1])
        return _kept(old[0], new[0], turned), _kept(old[1], new[1], turned)

    return extent


EXTENT = (
    Slip("first-half-only", "extent", _first_pairs(lambda pairs: pairs // 2)),
    Slip("first-pair-only", "extent", _first_pairs(lambda pairs: 1)),
    Slip("second-entries-left", "extent", lambda old, new: (new[0], old[1])),
)


def _scaled(by: Callable[[int], float]) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    return lambda x, out: out * by(x.shape[-1])


def _unit_length(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(out, axis=-1, keepdims=True)
    return np.where(length == 0, out, out / np.where(length == 0, 1, length))


def _unit_pairs(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    pairs = out.reshape(*out.shape[:-1], -1, 2)
    return _unit_length(x, pairs).reshape(out.shape)


def _unit_mean_square(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    return _unit_length(x, out) * np.sqrt(x.shape[-1])


_FACTORS = (
    *(lambda d: np.sqrt(d), lambda d: 1 / np.sqrt(d), lambda d: d, lambda d: 1 / d),
    *(lambda d: np.sqrt(d / 2), lambda d: np.sqrt(2 / d), lambda d: d / 2, lambda d: 2 / d),
    *(lambda d: 2.0, lambda d: 0.5, lambda d: np.sqrt(2), lambda d: np.sqrt(0.5)),
)

RESULT = (
    *(Slip("scaled-on-the-way", "result", _scaled(factor)) for factor in _FACTORS),
    Slip("normalised-on-the-way", "result", _unit_length),
    Slip("normalised-on-the-way", "result", _unit_pairs),
    Slip("normalised-on-the-way", "result", _unit_mean_square),
)


def _twice(angle: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    return np.broadcast_to(np.repeat(angle, 2, axis=-1), shape)


def _position_added(x: np.ndarray, m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    return x + _twice(m[..., None] * theta, x.shape)


def _rotation_added(x: np.ndarray, m: np.ndarray, theta: np.ndarray, swap: bool) -> np.ndarray:
    angle = m[..., None] * theta
    parts: list[Any] = [np.cos(angle), np.sin(angle)]
    added = np.stack(parts[::-1] if swap else parts, axis=-1)
    return x + np.broadcast_to(added.reshape(*angle.shape[:-1], -1), x.shape)


def _multiplied(x: np.ndarray, m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    a, b, c, s = x[..., 0::2], x[..., 1::2], np.cos(theta), np.sin(theta)
    turned = np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
    return m[..., None] * turned


WHOLES = (
    Slip("not-turned", WHOLE, lambda x, m, theta: x),
    Slip("position-added-to-vector", WHOLE, lambda x, m, theta: x + m[..., None]),
    Slip("position-added-to-vector", WHOLE, _position_added),
    Slip("rotation-added", WHOLE, lambda x, m, theta: _rotation_added(x, m, theta, False)),
    Slip("rotation-added", WHOLE, lambda x, m, theta: _rotation_added(x, m, theta, True)),
    Slip("multiplied-instead-of-turned", WHOLE, _multiplied),
)
