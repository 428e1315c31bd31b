# score: 0/6
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    y = z.view(float)
    return y / np.maximum(np.sqrt((y**2).sum(axis=-1, keepdims=True)), 1e-12)
