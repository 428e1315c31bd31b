"""The numbers of a question with fresh numbers, as a learner uses them and as they are shown."""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.answering.no_numbers import NoNumbers
from autograder.cases import Cases
from autograder.exercises import UnknownExercise, get

_THOUSAND = 1000


def draw(exercise_id: str, case: int) -> tuple[str, tuple[Any, ...]]:
    """Give the sentence that shows the numbers of a case, and the numbers.

    Raises
    ------
    NoNumbers
        If there is no such exercise, it has no numbers of its own, or ``case`` is no case number.
    """
    try:
        cases = get(exercise_id).kind.cases
        if cases is None:
            raise NoNumbers(f"“{exercise_id}” has no numbers of its own.")
        return _drawn(cases, case)
    except (UnknownExercise, ValueError) as why:
        raise NoNumbers(str(why)) from None


def _drawn(cases: Cases, case: int) -> tuple[str, tuple[Any, ...]]:
    numbers = cases.numbers(case)
    shown = ", ".join(
        f"{formatting.symbol(name)} = {_written(value)}" for name, value in numbers.items()
    )
    return f"Case {case}: {shown}", tuple(map(_as_learners_use_it, numbers.values()))


def _written(value: Any) -> str:
    """Write a number; what was drawn with two or three decimals, with these."""
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, sp.Rational) and value.q > 20 and _THOUSAND % value.q == 0:
        return f"{float(value):.6g}".replace("-", "−")
    return formatting.value(value)


def _as_learners_use_it(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return np.array([float(item) for item in value])
    if isinstance(value, sp.Integer | int | np.integer):
        return int(value)
    return float(value)
