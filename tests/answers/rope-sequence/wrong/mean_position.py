# score: 0/6
# status: refuted
# misconception: one-position-for-all

import numpy as np


def rope(x, positions, theta):
    m = positions.mean(axis=-1)
    z = x.view(complex) * np.exp(1j * m[..., None, None] * theta)
    return z.view(float)
