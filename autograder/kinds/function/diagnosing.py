"""From the answers of a wrong function to the wrong idea that explains every one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from autograder.kinds.function.trial import Trial
from autograder.slips.models import Model


def diagnosis(models: Iterable[Model], trials: Sequence[Trial]) -> tuple[str, ...]:
    """Give the misconceptions of the first model that explains every answer.

    Parameters
    ----------
    models : iterable of Model
        Single wrong ideas before combinations, since the simplest explanation is told.
    trials : sequence of Trial
        What was tried. Answers after one that could not be had are left aside.
    """
    had = []
    for trial in trials:
        if trial.trouble is not None:
            break
        had.append(trial)
    # A model that is not the one mostly fails where the answer is wrong and has many entries.
    telling = sorted(had, key=lambda trial: (trial.right, -trial.got.size))[:1]
    with np.errstate(all="ignore"):
        for model in models:
            if telling and all(_explains(model, one) for one in (*telling, *had)):
                return model.misconceptions
    return ()


def _explains(model: Model, trial: Trial) -> bool:
    try:
        predicted = np.asarray(model.program(*trial.arguments), dtype=float)
    except (ValueError, IndexError, OverflowError, ZeroDivisionError):
        return False
    if predicted.shape not in (trial.got.shape, trial.given_shape):
        return False
    slack = model.slack(*trial.arguments) if model.slack else 0.0
    predicted = predicted.reshape(trial.got.shape)
    # What overflows in few digits is NaN in both.
    nowhere = np.isnan(predicted) & np.isnan(trial.got)
    return bool(np.all(trial.close(np.where(nowhere, 0.0, predicted), slack) | nowhere))
