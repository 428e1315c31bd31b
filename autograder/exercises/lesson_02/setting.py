"""What the exercises of lesson 2 share: positive symbols, telling numbers, the schedule."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercise import Exercise

LESSON = "02-frequencies"

lesson_exercise = partial(Exercise, lesson=LESSON)

#: Headings of the notebook.
EACH_PAIR = "One frequency for each pair"
FORMULA = "One formula for all frequencies"
PERIODS = "Frequencies and periods"

#: Three decimals of an angle or a factor will do.
ROUNDED = 6e-4
#: What the right numbers and those of wrong ideas differ by at least.
APART = 1e-2

Numbers = Mapping[str, Any]
Model = Callable[[Numbers], Any]

b, j, d, theta = sp.symbols("b j d theta", positive=True)


def schedule(pair: Any, width: Any, base: Any) -> sp.Expr:
    """θ_j = b^(−2(j−1)/d), exactly."""
    return sp.sympify(base) ** (-2 * (sp.sympify(pair) - 1) / sp.sympify(width))


def telling(draw: Callable[[np.random.Generator], Numbers], models: Sequence[Model]) -> Any:
    """Draw until all models, the right one and the wrong ones, give something else."""

    def drawn(rng: np.random.Generator) -> Numbers:
        while True:
            numbers = draw(rng)
            values = [np.array(model(numbers), dtype=object).astype(float) for model in models]
            gaps = (
                np.max(np.abs(one - other)) for i, one in enumerate(values) for other in values[:i]
            )
            if all(gap > APART for gap in gaps):
                return numbers

    return drawn


def near(given: np.ndarray, wanted: Any) -> bool:
    """Say whether numbers agree to three decimals or, where they are large, to four digits."""
    wanted = np.asarray(wanted, dtype=float)
    return bool(np.all(np.abs(given - wanted) < ROUNDED * np.maximum(1, np.abs(wanted))))
