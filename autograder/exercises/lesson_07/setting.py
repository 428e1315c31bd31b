"""What the exercises on longer contexts share: headings, symbols, the schedule, telling numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercise import Exercise

LESSON = "07-long-context"

lesson_exercise = partial(Exercise, lesson=LESSON)

#: The headings of the notebook.
REVIEW = "Three questions from before"
INTERPOLATION = "Squeezing the positions"
LARGER_BASE = "A larger base"
DYNAMIC = "A base that follows the length"
RAMP = "A ramp between two ways"
LLAMA = "Two wavelengths: Llama 3"
SEARCHED = "Factors found by search: LongRoPE"
PARTIAL = "Pairs that stay still"
COMPARED = "All ways side by side"

Numbers = Mapping[str, Any]
Model = Callable[[Numbers], Any]

b, d, L, L_new, lam, m, s, theta = sp.symbols("b d L Lnew lam m s theta", positive=True)

TURN = 2 * np.pi
#: Three decimals of a number will do, and of a large one its first four digits.
ROUNDED = 6e-4
#: What right and wrong numbers differ by, of the larger of the two and of 1.
_APART = 5e-3


def usual(width: int, base: float) -> np.ndarray:
    """Give the frequencies base^(−2(j−1)/width) in numbers."""
    return float(base) ** (-np.arange(0, width, 2) / width)


def near(given: Any, wanted: Any) -> bool:
    """Say whether numbers agree to three decimals or, where they are large, to four digits."""
    given, wanted = np.asarray(given, dtype=float), np.asarray(wanted, dtype=float)
    return bool(np.all(np.abs(given - wanted) < ROUNDED * np.maximum(1, np.abs(wanted))))


def told_apart(
    key: str, draw: Callable[[np.random.Generator], Numbers], models: Sequence[Model]
) -> Cases:
    """Make cases in which the right model and all wrong ones give something else."""

    def drawn(rng: np.random.Generator) -> Numbers:
        while True:
            numbers = draw(rng)
            values = [np.array(model(numbers), dtype=object).astype(float) for model in models]
            if all(_apart(one, other) for i, one in enumerate(values) for other in values[:i]):
                return numbers

    return Cases(key, drawn)


def _apart(one: np.ndarray, other: np.ndarray) -> bool:
    size = np.maximum(1, np.maximum(np.abs(one), np.abs(other)))
    return bool(np.max(np.abs(one - other) / size) > _APART)
