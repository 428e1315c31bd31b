"""The points of a function by part, so that one slip does not cost everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.kinds.function.checking import Slips
from autograder.kinds.function.trial import Trial
from autograder.verdict import Part

#: Where these are wrong nothing is earned.
VALUES = "values"
#: The result's type, and what a call leaves behind.
DTYPE, PURITY = "dtype", "purity"


def parts_of(
    weights: Mapping[str, float], trials: Sequence[Trial], slips: Slips
) -> tuple[Part, ...]:
    """Give each part with what it earned.

    Parameters
    ----------
    weights : mapping
        The points of each part.
    trials : sequence of Trial
        All inputs that were tried.
    slips : mapping
        {part: what is wrong there} beside the numbers: the shape, the type, what a call leaves.
    """
    wrong = {trial.input.part for trial in trials if not trial.right}
    if VALUES in wrong:
        return tuple(Part(name, weight, 0.0) for name, weight in weights.items())
    return tuple(
        Part(name, weight, 0.0, slips[name].sentence if name in slips else "")
        if name in wrong or name in slips
        else Part(name, weight, weight)
        for name, weight in weights.items()
    )
