"""Wrong ideas about where a turn stands: weights permuted once more, a gain behind the turn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.slips.conventions import to_halves, to_neighbours, turned_in_halves
from autograder.slips.encoding import encode
from autograder.slips.models import Model, alone


def projected(x: Any, w: Any, m: Any, theta: Any) -> np.ndarray:
    """Give the query x W, turned to position m as neighbours."""
    return encode(np.asarray(x, dtype=float) @ np.asarray(w, dtype=float), m, theta)


def projection_models() -> Sequence[Model]:
    """Give what wrong ideas make of a query whose weights are in order already."""

    def of(order: Any, turn: Any) -> Any:
        return lambda x, w, m, theta: turn(np.asarray(x) @ order(w), m, theta)

    def plain(w: Any) -> np.ndarray:
        return np.asarray(w, dtype=float)

    return alone(
        {
            "permuted-twice": of(to_neighbours, encode),
            "permutation-backwards": of(to_halves, encode),
            "half-split": of(plain, turned_in_halves),
            "clockwise": of(plain, lambda x, m, theta: encode(x, -m, theta)),
            "not-turned": of(plain, lambda x, m, theta: x),
        }
    )


def gained(x: Any, gain: Any, m: Any, theta: Any) -> np.ndarray:
    """Give x ∘ g, turned to position m."""
    return encode(np.asarray(x, dtype=float) * np.asarray(gain, dtype=float), m, theta)


def gain_models() -> Sequence[Model]:
    """Give what wrong ideas make of a gain and a turn."""
    return alone(
        {
            "turned-before-the-gain": lambda x, gain, m, theta: encode(x, m, theta) * gain,
            "gain-forgotten": lambda x, gain, m, theta: encode(x, m, theta),
            "clockwise": lambda x, gain, m, theta: gained(x, gain, -m, theta),
            "half-split": lambda x, gain, m, theta: turned_in_halves(
                np.asarray(x) * gain, m, theta
            ),
            "not-turned": lambda x, gain, m, theta: np.asarray(x) * gain,
        }
    )
