"""What the exercises on full RoPE share: vectors, frequencies, positions, symbols, formulas."""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp

from autograder.kinds.function.around import LARGEST_POSITION
from ropelib.figures import Figure

#: A position far beyond any training length.
FAR = 100_003
#: Positions at which a program is proved that has to know the position.
SMALL_PLACES = (0, 1, 2, 3, 7, -1, -4)
#: Numbers that nearly every program mentions, and which the written inputs meet anyway.
_EVERYDAY = 3
#: The widest vector that is tried.
_WIDEST = 1024


def vector(*entries: float) -> np.ndarray:
    """Make a vector of floats."""
    return np.array(entries, dtype=float)


def usual_frequencies(d: int, base: float = 10000.0) -> np.ndarray:
    """Give θ_j = b^(−2(j−1)/d) for some d and b."""
    return base ** (-np.arange(0, d, 2) / d)


def any_frequencies(rng: np.random.Generator, d: int) -> np.ndarray:
    """Draw frequencies of any size up to 3, in no order."""
    return 3 * 10 ** rng.uniform(-4, 0, size=d // 2)


def any_vectors(rng: np.random.Generator, *shape: int) -> np.ndarray:
    """Draw vectors of one size, which is any from a thousandth to a thousand."""
    return rng.normal(size=shape) * 10.0 ** rng.integers(-3, 4)


def any_positions(rng: np.random.Generator, *shape: int) -> np.ndarray:
    """Draw whole positions of any size up to 20,000, now and then a negative one."""
    size = (10 ** rng.uniform(0, 4.3, size=shape)).astype(int)
    return size * rng.choice([1, 1, 1, -1], size=shape)


def telling_position(number: float) -> int | None:
    """Give the whole position that a mentioned number may be about, if any."""
    whole = round(number)
    return whole if _EVERYDAY < abs(whole) <= LARGEST_POSITION else None


def telling_width(number: float) -> int | None:
    """Give the even width that a mentioned number may be about, if any."""
    whole = round(number)
    return whole + whole % 2 if 2 < whole <= _WIDEST else None


def real_symbols(name: str, count: int) -> list[sp.Symbol]:
    """Make real symbols, numbered from 1."""
    return [sp.Symbol(f"{name}{place + 1}", real=True) for place in range(count)]


def turned_formula(x: list[sp.Symbol], position: Any, theta: list[sp.Symbol]) -> list[sp.Expr]:
    """Write RoPE of a vector of symbols: Su et al., arXiv:2104.09864, eq. (34), in rows."""
    entries = []
    for j, frequency in enumerate(theta):
        c, s = sp.cos(position * frequency), sp.sin(position * frequency)
        a, b = x[2 * j], x[2 * j + 1]
        entries += [c * a - s * b, s * a + c * b]
    return entries


def drawn_pair(x: np.ndarray, got: np.ndarray, expected: np.ndarray) -> Figure | None:
    """Draw the one pair of a vector in which two results differ; None where there are more."""
    from autograder.exercises.lesson_01.setting import drawn

    if x.ndim != 1 or x.size != 2:
        return None
    return drawn(x, got, expected, caption="x, where yours takes it, and where it should go.")
