# score: 0/6
# status: refuted
# misconception: none

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return np.cumsum(z, axis=-2).view(float)
