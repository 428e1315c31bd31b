# score: 3/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    if x.ndim == 2:
        angle = np.outer(positions, theta)
        z = x.view(complex) * np.exp(1j * angle)
        return z.view(float)
