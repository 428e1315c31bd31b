"""Wrong ideas about the sinusoidal embedding, the bias of ALiBi and the buckets of T5."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.slips.models import Program, alone


def waves(
    angle: Callable[..., Any] = lambda m, theta: m * theta,
    first: Callable[..., Any] = np.sin,
    second: Callable[..., Any] = np.cos,
) -> Program:
    """Make PE(m) of some angles: two functions of each, next to each other."""

    def program(position: Any, theta: Any) -> np.ndarray:
        angles = angle(position, np.asarray(theta, dtype=float))
        return np.ravel(np.stack([first(angles), second(angles)], axis=-1))

    return program


def _one_after_the_other(position: Any, theta: Any) -> np.ndarray:
    angles = position * np.asarray(theta, dtype=float)
    return np.concatenate([np.sin(angles), np.cos(angles)])


SINUSOIDAL = (
    *alone(
        {
            "cosine-before-sine": waves(first=np.cos, second=np.sin),
            "sines-then-cosines": _one_after_the_other,
            "sines-alone": waves(second=np.sin),
            "position-ignored": waves(lambda m, theta: theta),
            "position-added": waves(lambda m, theta: m + theta),
            "frequency-ignored": waves(lambda m, theta: m + 0 * theta),
            "off-by-one": waves(lambda m, theta: (m - 1) * theta),
            "off-by-one-more": waves(lambda m, theta: (m + 1) * theta),
            "turns-for-radians": waves(lambda m, theta: 2 * np.pi * m * theta),
            "degrees-for-radians": waves(lambda m, theta: np.deg2rad(m * theta)),
        }
    ),
    *alone({"degrees-for-radians": waves(lambda m, theta: np.rad2deg(m * theta))}),
)


def penalties(exponents: Callable[[np.ndarray, int], Any], base: float = 2.0) -> Program:
    """Make −slope · distance for each head, with some exponents of the slopes."""

    def program(distances: Any, heads: int) -> np.ndarray:
        slopes = base ** np.asarray(exponents(np.arange(1, heads + 1), heads), dtype=float)
        return -slopes[:, None] * np.asarray(distances)

    return program


def _usual(h: np.ndarray, heads: int) -> np.ndarray:
    return -8 * h / heads


ALIBI = alone(
    {
        "distance-rewarded": lambda distances, heads: -penalties(_usual)(distances, heads),
        "slopes-rise": penalties(lambda h, heads: 8 * h / heads),
        "slopes-from-zero": penalties(lambda h, heads: -8 * (h - 1) / heads),
        "heads-not-divided": penalties(lambda h, heads: -8.0 * h),
        "slopes-in-powers-of-e": penalties(_usual, math.e),
        "one-slope-for-all": penalties(lambda h, heads: np.full(heads, -8 / heads)),
        "slopes-reversed": penalties(lambda h, heads: _usual(h[::-1], heads)),
        "heads-last": lambda distances, heads: penalties(_usual)(distances, heads).T,
    }
)


def buckets_of(
    wide: Callable[[int, int, int, int], Any] | None = None,
    exact: Callable[[int], int] = lambda buckets: buckets // 2,
    cut: Callable[[float], int] = math.floor,
    is_capped: bool = True,
) -> Program:
    """Make the bucket of a distance, with some stages replaced.

    Parameters
    ----------
    wide : callable, optional
        From the distance, the first that is not exact, the largest and the number of wide buckets
        to how many of these come before it, not yet cut to a whole number.
    exact : callable
        From the number of buckets to how many hold one distance.
    cut : callable
        Makes it whole.
    is_capped : bool
        Whether far distances share the last bucket.
    """
    before = wide or (lambda t, first, most, left: left * math.log(t / first, most / first))

    def program(distance: int, buckets: int = 32, max_distance: int = 128) -> int:
        first = exact(buckets)
        if distance < first:
            return int(distance)
        # Nearly whole is whole: a logarithm may end just below.
        place = first + cut(before(distance, first, max_distance, buckets - first) + 1e-12)
        return int(min(place, buckets - 1) if is_capped else place)

    return program


def _evenly(distance: int, first: int, most: int, left: int) -> float:
    return left * (distance - first) / (most - first)


T5 = (
    *alone(
        {
            "bucket-not-capped": buckets_of(is_capped=False),
            "buckets-spread-evenly": buckets_of(_evenly),
            "exact-to-the-last": lambda t, buckets=32, max_distance=128: min(t, buckets - 1),
            "buckets-halved-for-two-sides": lambda t, buckets=32, max_distance=128: buckets_of()(
                t, buckets // 2, max_distance
            ),
            "logarithm-from-one": buckets_of(lambda t, first, most, n: n * math.log(t, most)),
            "bucket-rounded": buckets_of(cut=lambda number: math.floor(number + 0.5)),
            "buckets-hard-coded": lambda t, buckets=32, max_distance=128: buckets_of()(t),
        }
    ),
    *alone(
        {
            "buckets-hard-coded": lambda t, buckets=32, max_distance=128: buckets_of()(t, buckets),
        }
    ),
    *alone({"bucket-rounded": buckets_of(cut=lambda number: math.ceil(number - 2e-12))}),
)
