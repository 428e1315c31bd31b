# score: 0/6
# status: refuted
# misconception: not-repeatable

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return z.view(float) + np.random.default_rng().normal(scale=1e-6, size=x.shape)
