# score: 4.5/6
# status: refuted
# misconception: another-shape

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return np.matrix(z.view(float).reshape(-1, x.shape[-1]))
