"""What can be said about wrong results where no wrong idea explains them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from autograder.exercise import Ask
from autograder.kinds.function import trying
from autograder.kinds.function.features import where
from autograder.kinds.function.trial import Trial

if TYPE_CHECKING:
    from autograder.kinds.function.function import Function

#: Results of 16 bits are right to this, relative to the largest entry.
_HALF = 2e-3
_MOST_DECIMALS = 8
#: A result that is one of two at random must show itself.
_REPEATS = 16


def symptom(function: Function, ask: Ask, trials: Sequence[Trial]) -> tuple[str, ...]:
    """Give what all wrong results have in common: in themselves, or in where they occur.

    Parameters
    ----------
    function : Function
        The exercise.
    ask : callable
        Runs the learner's function once more, to see whether it repeats itself.
    trials : sequence of Trial
        Everything that was tried.
    """
    had = [trial for trial in trials if trial.trouble is None]
    wrong = [trial for trial in had if not trial.right]
    if not wrong:
        return ()
    if not _repeats(function, ask, wrong[0]):
        return ("not-repeatable",)
    if all(trial.got.size != trial.expected.size for trial in wrong):
        return ("another-size",) if len(wrong) > len(had) / 2 else where(function.features, trials)
    comparable = [trial for trial in had if trial.got.shape == trial.expected.shape]
    if len(comparable) == len(trials) and all(map(_is_half, had)):
        return ("few-digits-result",)
    if not all(np.all(np.isfinite(trial.got)) for trial in wrong):
        return ("not-finite",) if all(map(_is_not_finite, wrong)) else ()
    if len(comparable) == len(trials):
        if _is_rounded(had):
            return ("rounded",)
        if _is_cut(had):
            return ("cut-to-integers",)
    return ("same-for-all",) if _is_constant(had) else where(function.features, trials)


def _is_not_finite(trial: Trial) -> bool:
    return not np.all(np.isfinite(trial.got))


def _is_half(trial: Trial) -> bool:
    if trial.given_type != "float16":
        return False
    too_large = np.abs(trial.expected) > np.finfo(np.float16).max
    return bool(np.all(trial.close(trial.expected, _HALF) | too_large))


def _is_rounded(trials: Sequence[Trial]) -> bool:
    return any(
        all(np.all(one.close(np.round(one.expected, decimals))) for one in trials)
        for decimals in range(1, _MOST_DECIMALS)
    )


def _is_cut(trials: Sequence[Trial]) -> bool:
    # What is a whole number but for rounding may be cut to the one below.
    def cut(trial: Trial) -> bool:
        whole = np.all(trial.got == np.round(trial.got))
        return bool(whole and np.all(np.abs(trial.got - trial.expected) < 1 + 1e-6))

    # where whole numbers are asked for, a whole one says nothing
    is_asked = not all(np.all(one.expected == np.round(one.expected)) for one in trials)
    return is_asked and all(map(cut, trials))


def _repeats(function: Function, ask: Ask, trial: Trial) -> bool:
    """Whether the same call gives the same result, many times more."""
    for again in trying.tried(function, ask, [trial.input] * _REPEATS):
        if again.trouble is not None or again.got.shape != trial.got.shape:
            return False
        if not np.allclose(again.got, trial.got, equal_nan=True):
            return False
    return True


def _is_constant(trials: Sequence[Trial]) -> bool:
    """Whether inputs whose results have one shape all give one result, though others are right."""
    shape = max((trial.got.shape for trial in trials), key=[one.got.shape for one in trials].count)
    alike = [trial for trial in trials if trial.got.shape == shape]
    first = alike[0]
    varied = not all(_alike(one.expected, first.expected) for one in alike)
    return varied and all(np.array_equal(one.got, first.got) for one in alike)


def _alike(one: np.ndarray, other: np.ndarray) -> bool:
    return one.shape == other.shape and np.allclose(one, other)
