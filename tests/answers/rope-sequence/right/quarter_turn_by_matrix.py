# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    J = np.zeros((d, d))
    for j in range(0, d, 2):
        J[j, j + 1] = 1
        J[j + 1, j] = -1
    angles = (positions[..., None] * theta).repeat(2, axis=-1)
    return x * np.cos(angles) + (x @ J) * np.sin(angles)
