"""How the entries of a vector are paired: adjacent, in halves, and mixtures of the two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from autograder.slips.models import WHOLE, Slip
from autograder.slips.turns import turn

Pair = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Layout:
    """How pairs are read from a vector and written back, and which angles the two entries get.

    Parameters
    ----------
    read, write : callable
        From vectors to first and second entries, and back.
    spread : callable
        From the angles of the pairs, in order, to those that turn first and second entries.
    """

    read: Callable[[np.ndarray], Pair]
    write: Callable[[np.ndarray, np.ndarray], np.ndarray]
    spread: Callable[[np.ndarray], Pair] = lambda angle: (angle, angle)


def _read_adjacent(x: np.ndarray) -> Pair:
    return x[..., 0::2], x[..., 1::2]


def _write_adjacent(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    out = np.empty((*first.shape[:-1], 2 * first.shape[-1]))
    out[..., 0::2], out[..., 1::2] = first, second
    return out


def _read_halves(x: np.ndarray) -> Pair:
    half = x.shape[-1] // 2
    return x[..., :half], x[..., half:]


def _write_halves(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    return np.concatenate([first, second], axis=-1)


def _adjacent_angles(angle: np.ndarray) -> Pair:
    """Repeat each angle twice, as for adjacent entries, and give the two halves."""
    return _read_halves(np.repeat(angle, 2, axis=-1))


def _tiled_angles(angle: np.ndarray) -> Pair:
    """Write all angles twice one after the other, as for halves, and give every other one."""
    return _read_adjacent(np.concatenate([angle, angle], axis=-1))


def _read_shifted(x: np.ndarray) -> Pair:
    return _read_adjacent(np.roll(x, -1, axis=-1))


def _write_shifted(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    return np.roll(_write_adjacent(first, second), 1, axis=-1)


def _overlapping(
    x: np.ndarray, m: np.ndarray, theta: np.ndarray, in_place: bool = True
) -> np.ndarray:
    """Turn entries 1 and 2, then 2 and 3, and so on, as often as there are frequencies."""
    out = x.copy()
    source = out if in_place else x
    for j, frequency in enumerate(theta):
        a, b, angle = source[..., j].copy(), source[..., j + 1].copy(), m * frequency
        out[..., j], out[..., j + 1] = turn(a, b, angle, angle)
    return out


#: Entry 2j − 1 with entry 2j: the course's layout, also called interleaved.
ADJACENT = Layout(_read_adjacent, _write_adjacent)

SLIPS = (
    Slip("half-split", "layout", Layout(_read_halves, _write_halves)),
    Slip("half-split-read", "layout", Layout(_read_halves, _write_adjacent)),
    Slip("half-split-written", "layout", Layout(_read_adjacent, _write_halves)),
    Slip(
        "rotate-half-with-adjacent-angles",
        "layout",
        Layout(_read_halves, _write_halves, _adjacent_angles),
    ),
    Slip(
        "adjacent-with-tiled-angles",
        "layout",
        Layout(_read_adjacent, _write_adjacent, _tiled_angles),
    ),
)

#: Neighbours that are not the pairs: each one place further, or each entry in two of them.
NEIGHBOURS = (
    Slip("pairs-shifted", "layout", Layout(_read_shifted, _write_shifted)),
    Slip("pairs-overlapping", WHOLE, _overlapping),
    Slip("pairs-overlapping", WHOLE, lambda x, m, theta: _overlapping(x, m, theta, False)),
)
