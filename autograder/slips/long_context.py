"""Slips in the ways to a longer context: factors, exponents, bases, ramps and still pairs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.slips.models import alone

_TURN = 2 * np.pi


def _usual(d: int, base: float) -> np.ndarray:
    return float(base) ** (-np.arange(0, d, 2) / d)


INTERPOLATED = alone(
    {
        "factor-upside-down": lambda theta, factor: theta * factor,
        "nothing-squeezed": lambda theta, factor: np.asarray(theta, dtype=float),
        "periods-for-frequencies": lambda theta, factor: _TURN * factor / theta,
    }
)


def _base(exponent: Callable[[int], float]) -> Callable[..., float]:
    return lambda d, base, trained, longer: base * (longer / trained) ** exponent(d)


SCALED_BASE = alone(
    {
        "length-factor-for-base-factor": _base(lambda d: 1),
        "base-exponent-upside-down": _base(lambda d: (d - 2) / d),
        "factor-upside-down": _base(lambda d: -d / (d - 2)),
        "factor-without-the-base": lambda d, base, trained, longer: (
            (longer / trained) ** (d / (d - 2))
        ),
    }
)


def _dynamic(exponent: Callable[[int], float], least: float = 1.0) -> Callable[..., Any]:
    def program(d: int, base: float, trained: float, length: float) -> np.ndarray:
        return _usual(d, base * max(least, length / trained) ** exponent(d))

    return program


DYNAMIC = alone(
    {
        "length-factor-for-base-factor": _dynamic(lambda d: 1),
        "base-exponent-upside-down": _dynamic(lambda d: (d - 2) / d),
        "changed-within-the-trained-length": _dynamic(lambda d: d / (d - 2), 0.0),
        "frequencies-divided-for-base": lambda d, base, trained, length: (
            _usual(d, base) / max(1.0, length / trained)
        ),
    }
)


def _blend(theta: np.ndarray, kept: np.ndarray, factor: float) -> np.ndarray:
    return (1 - kept) * theta / factor + kept * theta


def _blend_periods(theta: np.ndarray, kept: np.ndarray, factor: float) -> np.ndarray:
    return theta / ((1 - kept) * factor + kept)


def _share(
    theta: np.ndarray, trained: float, low: float, high: float, turn: float = _TURN
) -> np.ndarray:
    return (trained * theta / turn - low) / (high - low)


def _by_index(d: int, base: float, factor: float, trained: float) -> np.ndarray:
    first, last = (d * np.log(trained / (_TURN * one)) / (2 * np.log(base)) for one in (32, 1))
    first, last = max(np.floor(first), 0), min(np.ceil(last), d - 1)
    kept = 1 - np.clip((np.arange(d // 2) - first) / max(last - first, 1e-3), 0, 1)
    return _blend(_usual(d, base), kept, factor)


def _ramp(
    change: Callable[[np.ndarray], np.ndarray],
    turn: float = _TURN,
    blend: Callable[..., np.ndarray] = _blend,
) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Give one slip in YaRN's ramp and in that of Llama 3."""

    def yarn(d: int, base: float, factor: float, trained: float) -> np.ndarray:
        theta = _usual(d, base)
        return blend(theta, change(_share(theta, trained, 1, 32, turn)), factor)

    def llama(
        theta: np.ndarray, factor: float = 8, low: float = 1, high: float = 4, trained: int = 8192
    ) -> np.ndarray:
        return blend(theta, change(_share(theta, trained, low, high, turn)), factor)

    return yarn, llama


def _clip(share: np.ndarray) -> np.ndarray:
    return np.clip(share, 0, 1)


_IDEAS = {
    "ramp-reversed": _ramp(lambda share: 1 - _clip(share)),
    "ramp-not-clipped": _ramp(lambda share: share),
    "periods-blended": _ramp(_clip, blend=_blend_periods),
    "turn-is-one-radian": _ramp(_clip, turn=1.0),
}
_STEPS = {
    "at the top": _ramp(lambda share: (share >= 1).astype(float)),
    "at the foot": _ramp(lambda share: (share >= 0).astype(float)),
}

YARN = (
    *alone({idea: programs[0] for idea, programs in _IDEAS.items()}),
    *alone({"ramp-in-the-index": _by_index}),
)
LLAMA3 = (
    *alone({idea: programs[1] for idea, programs in _IDEAS.items()}),
    *(one for step in _STEPS.values() for one in alone({"no-smooth-part": step[1]})),
)


def _in_front(d: int, rotated: int, base: float = 10000.0) -> np.ndarray:
    return np.concatenate([np.zeros((d - rotated) // 2), _usual(rotated, base)])


def _behind(value: float) -> Callable[..., np.ndarray]:
    def program(d: int, rotated: int, base: float = 10000.0) -> np.ndarray:
        return np.concatenate([_usual(rotated, base), np.full((d - rotated) // 2, value)])

    return program


def _of_the_whole(d: int, rotated: int, base: float = 10000.0) -> np.ndarray:
    return np.where(np.arange(d // 2) < rotated // 2, _usual(d, base), 0.0)


PARTIAL = alone(
    {
        "exponent-of-the-whole-width": _of_the_whole,
        "still-pairs-at-one": _behind(1.0),
        "still-pairs-first": _in_front,
        "base-hard-coded": lambda d, rotated, base=None: _behind(0.0)(d, rotated, 10000.0),
    }
)
