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
        What was tried. Where a model stops with an error, whatever the program does is explained;
        where the program does and the model does not, nothing is.
    """
    had = [trial for trial in trials if trial.trouble is None]
    if not had:
        return ()
    # A model that is not the one mostly fails where the answer is wrong and has many entries.
    telling = min(had, key=lambda trial: (trial.right, -trial.got.size))
    with np.errstate(all="ignore"):
        for model in models:
            if _explains(model, telling) and all(
                _explains(model, trial) is not False for trial in trials
            ):
                return model.misconceptions
    return ()


def _explains(model: Model, trial: Trial) -> bool | None:
    """Whether a model gives the answer to an input; None where it stops with an error."""
    try:
        predicted = np.asarray(model.program(*trial.arguments), dtype=float)
    except (ValueError, IndexError, OverflowError, ZeroDivisionError):
        return None
    if trial.trouble is not None or predicted.shape not in (trial.got.shape, trial.given_shape):
        return False
    slack = model.slack(*trial.arguments) if model.slack else 0.0
    predicted = predicted.reshape(trial.got.shape)
    # What overflows is NaN, or the same infinity, in both.
    nowhere = (np.isnan(predicted) & np.isnan(trial.got)) | (
        np.isinf(predicted) & (predicted == trial.got)
    )
    return bool(np.all(trial.close(np.where(nowhere, 0.0, predicted), slack) | nowhere))
