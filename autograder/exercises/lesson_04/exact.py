"""Exact turns, scores and numbers for the questions of lesson 4."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases

Numbers = Mapping[str, Any]
Model = Callable[[Numbers], Any]

#: Right and wrong results that differ by less cannot be told apart by rounded decimals.
_APART = 0.02

#: The frequencies of d = 4: 1 and 10000^(−1/2).
DEFAULT = (sp.Integer(1), sp.Rational(1, 100))
#: Frequencies of a single pair, at which a few positions make a difference.
FREQUENCIES = tuple(sp.Rational(k, 10) for k in (1, 2, 3, 4, 6, 7))


def matrix(m: Any, theta: Sequence[Any]) -> sp.Matrix:
    """R(m), with one block a pair."""
    blocks = []
    for frequency in theta:
        c, s = sp.cos(m * frequency), sp.sin(m * frequency)
        blocks.append(sp.Matrix([[c, s], [-s, c]]))
    return sp.diag(*blocks)


def turned(x: Any, m: Any, theta: Sequence[Any]) -> sp.Matrix:
    """Turn a row vector to position m: x R(m)."""
    return sp.Matrix([list(x)]) * matrix(m, theta)


def score(q: Any, k: Any, m: Any, n: Any, theta: Sequence[Any]) -> sp.Expr:
    """Give the score of q turned to m and k turned to n, in the closed form, which is quick.

    It is Σ_j (q·k)_j cos φ_j + (q×k)_j sin φ_j with φ_j = (m − n)θ_j.
    """
    total = sp.S.Zero
    for j, frequency in enumerate(theta):
        (q1, q2), (k1, k2) = q[2 * j : 2 * j + 2], k[2 * j : 2 * j + 2]
        angle = (m - n) * frequency
        total += (q1 * k1 + q2 * k2) * sp.cos(angle) + (q1 * k2 - q2 * k1) * sp.sin(angle)
    return total


def whole_vector(rng: np.random.Generator, d: int = 2) -> list[int]:
    """Draw a vector of different small whole numbers, none of them 0."""
    sizes = rng.permutation(np.arange(1, 7))[:d]
    return [int(size * sign) for size, sign in zip(sizes, rng.choice([-1, 1], d), strict=True)]


def telling(
    key: str, draw: Callable[[np.random.Generator], Numbers], models: Sequence[Model]
) -> Cases:
    """Make the numbers of a question at which all of some models give something else."""

    def drawn(rng: np.random.Generator) -> Numbers:
        while True:
            numbers = draw(rng)
            # Decimals suffice to tell models apart, and are drawn in a tenth of the time.
            rough = {name: _in_decimals(value) for name, value in numbers.items()}
            values = [_floats(model(rough)) for model in models]
            if all(
                np.max(np.abs(one - other)) > _APART
                for one, other in itertools.combinations(values, 2)
            ):
                return numbers

    return Cases(key, drawn)


def _in_decimals(value: Any) -> Any:
    if isinstance(value, list):
        return [_in_decimals(entry) for entry in value]
    return value if isinstance(value, int) else float(value)


def _floats(entries: Any) -> np.ndarray:
    listed = entries.tolist() if isinstance(entries, sp.MatrixBase) else entries
    return np.array(listed, dtype=float).ravel()
