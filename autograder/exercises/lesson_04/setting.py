"""What the exercises on scores share: the formula in symbols, and queries and keys to try."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.exercise import Exercise
from autograder.kinds.function import Claim
from ropelib.encoding import rope

LESSON = "04-relative-position"

lesson_exercise = partial(Exercise, lesson=LESSON)

#: Far out the pairs turn slowly, so that no angle is larger and loses digits.
_LARGEST_ANGLE = 1500.0
#: A score much smaller than its summands has lost digits that no program can give back.
_SMALLEST_SHARE = 0.05

Arguments = tuple[np.ndarray, np.ndarray, int, int, np.ndarray]


def right_score(q: Any, k: Any, m: int, n: int, theta: Any) -> float:
    """Give the score of q at position m and k at position n."""
    return float(np.dot(rope(q, m, theta), rope(k, n, theta)))


def score_claim(d: int, places: tuple[int, int] | None = None) -> Claim:
    """State Σ_j (q·k)_j cos((n−m)θ_j) − (q×k)_j sin((n−m)θ_j), with q×k = q₁k₂ − q₂k₁.

    Xiao & Zhu, arXiv:2501.09223, the section on rotary positional embeddings: the real part of
    Σ_j q'_j k̄'_j e^(𝚒(m−n)θ_j).
    """
    m, n = places or sp.symbols("m n", real=True)
    where = f", (m, n) = {formatting.vector(places)}" if places else ""
    q, k = (list(sp.symbols(f"{name}1:{d + 1}", real=True)) for name in "qk")
    theta = list(sp.symbols(f"theta1:{d // 2 + 1}", real=True))
    formula = sum(
        (q[i] * k[i] + q[i + 1] * k[i + 1]) * sp.cos((n - m) * theta[i // 2])
        - (q[i] * k[i + 1] - q[i + 1] * k[i]) * sp.sin((n - m) * theta[i // 2])
        for i in range(0, d, 2)
    )
    return Claim((q, k, m, n, theta), formula, f"d = {d}{where}")


def tokens(d: int, m: int, n: int, rng: np.random.Generator) -> Arguments:
    """Draw a query, a key and frequencies for two positions, with a score that is not tiny."""
    fastest = min(1.5, _LARGEST_ANGLE / max(abs(m), abs(n), 1))
    while True:
        q, k = rng.normal(size=(2, d))
        theta = np.sort(fastest * rng.uniform(0.02, 1, size=d // 2))[::-1].copy()
        share = right_score(q, k, m, n, theta) / (np.linalg.norm(q) * np.linalg.norm(k))
        if abs(share) > _SMALLEST_SHARE:
            return q, k, m, n, theta


def two_positions(rng: np.random.Generator, longest: int) -> tuple[int, int]:
    """Draw two different positions from 1 on, in either order."""
    m, n = rng.choice(np.arange(1, longest + 1), size=2, replace=False)
    return int(m), int(n)
