"""The experiment: each method trained at one length, and asked at that length and longer ones."""

import time
from collections.abc import Iterable

import numpy as np

from ropelib.training.fitting import STEPS, TRAINED, fitted
from ropelib.training.model import Weights, forward
from ropelib.training.position import METHODS
from ropelib.training.result import Result, Row
from ropelib.training.task import BACK, answers, texts

LENGTHS = (TRAINED, 2 * TRAINED, 4 * TRAINED, 8 * TRAINED)
#: Texts by which a trained model is judged, each at as many of its last places as training has.
JUDGED = 128


def small_experiment(
    methods: Iterable[str] = METHODS, seeds: int = 5, steps: int = STEPS
) -> Result:
    """Train one attention layer with each method, and ask it at lengths beyond training.

    Parameters
    ----------
    methods : iterable of str
        Some of ``METHODS``.
    seeds : int
        How often each is trained, from other first weights and on other texts.
    steps : int
        How many steps of training.

    Returns
    -------
    Result
        Jupyter shows it as a table; its ``figure()`` draws it.

    Raises
    ------
    ValueError
        If a method is unknown or none is given, or a number is not positive.
    """
    methods = (methods,) if isinstance(methods, str) else tuple(methods)
    unknown = [method for method in methods if method not in METHODS]
    if unknown or not methods:
        raise ValueError(f"Choose among {', '.join(METHODS)}; got {unknown or 'nothing'}.")
    if seeds < 1 or steps < 1:
        raise ValueError(f"Seeds and steps are at least 1; got {seeds} and {steps}.")
    began = time.process_time()
    rows = []
    for method in methods:
        models = [fitted(method, seed, steps) for seed in range(seeds)]
        for near in (False, True):
            for length in LENGTHS:
                scores = [
                    accuracy(model, method, seed, length, near) for seed, model in enumerate(models)
                ]
                rows.append(Row(method, near, length, tuple(scores)))
    return Result(tuple(rows), TRAINED, steps, time.process_time() - began)


def accuracy(weights: Weights, method: str, seed: int, length: int, near: bool) -> float:
    """Give the share of right answers at the last places of new texts.

    Parameters
    ----------
    weights : dict
        A trained model.
    method : str
        How it was trained.
    seed : int
        Decides the texts, with the length; they are other ones than in training.
    length : int
        How long they are.
    near : bool
        Whether each place may attend only to distances which training had, instead of to all.

    Returns
    -------
    float
        Between 0 and 1.
    """
    asked = TRAINED - BACK
    new = texts(np.random.default_rng([seed, length]), JUDGED, length)
    scores, _ = forward(weights, method, new, asked, TRAINED - 1 if near else None)
    return float((scores.argmax(axis=-1) == answers(new, asked)).mean())
