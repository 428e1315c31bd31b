"""Training: Adam, with steps that grow shorter towards the end."""

import math

import numpy as np

from ropelib.training.gradient import loss_and_gradient
from ropelib.training.model import Weights, fresh
from ropelib.training.task import BACK, answers, texts

#: Texts of one step, their length, and the step that Adam begins with.
BATCH, TRAINED, RATE = 32, 32, 0.02
STEPS = 200


def fitted(method: str, seed: int, steps: int = STEPS) -> Weights:
    """Train a model on texts of the trained length.

    Parameters
    ----------
    method : str
        One of ``METHODS``.
    seed : int
        Decides the first weights and the texts.
    steps : int
        How many steps to take.

    Returns
    -------
    dict
        The weights.
    """
    chance = np.random.default_rng(seed)
    weights = fresh(chance, method)
    mean = {name: np.zeros_like(each) for name, each in weights.items()}
    square = {name: np.zeros_like(each) for name, each in weights.items()}
    for step in range(steps):
        batch = texts(chance, BATCH, TRAINED)
        _, gradient = loss_and_gradient(weights, method, batch, answers(batch, TRAINED - BACK))
        rate = RATE * (0.5 + 0.5 * math.cos(math.pi * step / steps))
        for name, slope in gradient.items():
            mean[name] += 0.1 * (slope - mean[name])
            square[name] += 0.01 * (slope**2 - square[name])
            upright = mean[name] / (1 - 0.9 ** (step + 1))
            size = np.sqrt(square[name] / (1 - 0.99 ** (step + 1))) + 1e-8
            weights[name] -= rate * upright / size
    return weights
