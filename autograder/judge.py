"""The judge: from an exercise and its answers to a verdict. It runs no learner code."""

from __future__ import annotations

import numpy as np

from autograder.exercise import Ask, Exercise
from autograder.kinds.rejection import Rejected
from autograder.verdict import Verdict


def judge(
    exercise: Exercise,
    ask: Ask,
    rng: np.random.Generator | None = None,
    points: float | None = None,
    deep: bool = False,
) -> Verdict:
    """Judge the answers to an exercise.

    Parameters
    ----------
    exercise : Exercise
        What was asked.
    ask : callable
        Gives an `Answer` for a `Probe`; the learner's code runs behind it.
    rng : numpy.random.Generator, optional
        Where the fresh probes come from. By default the operating system's entropy, which
        no seed that learner code sets has any hold on.
    points : float, optional
        Full marks, where they are not the exercise's own.
    deep : bool
        Whether a function is proved at larger widths too, where the exercise has some.

    Returns
    -------
    Verdict
        Always; nothing that an answer does makes this raise.
    """
    rng = np.random.default_rng() if rng is None else rng
    kind = exercise.kind.deep() if deep and hasattr(exercise.kind, "deep") else exercise.kind
    try:
        # What NumPy warns of depends on settings that a learner's cell may have changed.
        with np.errstate(all="ignore"):
            finding = kind.judge(ask, rng)
    except Rejected as rejection:
        finding = rejection.finding
    full = float(exercise.points if points is None else points)
    return Verdict(exercise.id, exercise.title, full, finding, exercise.hints, exercise.reread)
