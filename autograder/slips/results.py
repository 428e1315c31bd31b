"""Slips in what is made of a turned vector, and things made instead of turning it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from autograder.slips.models import WHOLE, Slip


def _scaled(by: Callable[[int], float]) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    return lambda x, out: out * by(x.shape[-1])


def _unit_length(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(out, axis=-1, keepdims=True)
    return np.where(length == 0, out, out / np.where(length == 0, 1, length))


def _over_length(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    return out / np.linalg.norm(out, axis=-1, keepdims=True)


def _over_length_of_pairs(x: np.ndarray, out: np.ndarray) -> np.ndarray:
    return _over_length(x, out.reshape(*out.shape[:-1], -1, 2)).reshape(out.shape)


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

_MOST_DECIMALS = 8

#: These are near the right result.
ROUNDED = tuple(
    Slip("rounded", "result", lambda x, out, decimals=decimals: np.round(out, decimals))
    for decimals in range(1, _MOST_DECIMALS)
)

#: Made length 1 without a thought for vectors of 0, which become NaN.
DIVIDED_BY_ZERO = (
    Slip("normalised-on-the-way", "result", _over_length),
    Slip("normalised-on-the-way", "result", _over_length_of_pairs),
)

ADDED = Slip("turned-vector-added", "result", lambda x, out: x + out)


def _twice(angle: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    return np.broadcast_to(np.repeat(angle, 2, axis=-1), shape)


def _position_added(x: np.ndarray, m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    return x + _twice(m[..., None] * theta, x.shape)


def _rotation_added(x: np.ndarray, m: np.ndarray, theta: np.ndarray, swap: bool) -> np.ndarray:
    angle = m[..., None] * theta
    parts = [np.cos(angle), np.sin(angle)]
    added = np.stack(parts[::-1] if swap else parts, axis=-1)
    return x + np.broadcast_to(added.reshape(*angle.shape[:-1], -1), x.shape)


def _multiplied(x: np.ndarray, m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    a, b, c, s = x[..., 0::2], x[..., 1::2], np.cos(theta), np.sin(theta)
    turned = np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
    return m[..., None] * turned


def _power(x: np.ndarray, m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """Raise the entries of the matrix of one step to the power m, in the place of the matrix."""
    step, first = np.zeros((x.shape[-1],) * 2), np.arange(0, x.shape[-1], 2)
    step[first, first] = step[first + 1, first + 1] = np.cos(theta)
    step[first, first + 1], step[first + 1, first] = np.sin(theta), -np.sin(theta)
    powers = step ** m[..., None, None].astype(float)
    if not np.all(np.isfinite(powers)):
        raise ValueError("0 has no negative power: such a program may give anything there.")
    return (x[..., None, :] @ powers)[..., 0, :]


def _table(x: np.ndarray, m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    angle = m[..., None] * theta
    return np.stack([np.cos(angle), np.sin(angle)], axis=-1).reshape(*m.shape, -1)


def _matrices(x: np.ndarray, m: np.ndarray, theta: np.ndarray) -> np.ndarray:
    angle, first = m[..., None] * theta, np.arange(0, x.shape[-1], 2)
    out = np.zeros((*m.shape, x.shape[-1], x.shape[-1]))
    out[..., first, first] = out[..., first + 1, first + 1] = np.cos(angle)
    out[..., first, first + 1], out[..., first + 1, first] = np.sin(angle), -np.sin(angle)
    return out


POWER = Slip("power-entry-by-entry", WHOLE, _power)

#: What a vector should be turned by, in the place of the turned vector.
NOT_APPLIED = (
    Slip("turn-not-applied", WHOLE, lambda x, m, theta: m[..., None] * theta),
    Slip("turn-not-applied", WHOLE, _table),
    Slip("turn-not-applied", WHOLE, _matrices),
)

WHOLES = (
    Slip("not-turned", WHOLE, lambda x, m, theta: x),
    Slip("position-added-to-vector", WHOLE, lambda x, m, theta: x + m[..., None]),
    Slip("position-added-to-vector", WHOLE, _position_added),
    Slip("rotation-added", WHOLE, lambda x, m, theta: _rotation_added(x, m, theta, False)),
    Slip("rotation-added", WHOLE, lambda x, m, theta: _rotation_added(x, m, theta, True)),
    Slip("multiplied-instead-of-turned", WHOLE, _multiplied),
)
