# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    z = x[..., 0::2] + 1j * x[..., 1::2]
    return z * np.exp(1j * positions[..., None] * theta)
