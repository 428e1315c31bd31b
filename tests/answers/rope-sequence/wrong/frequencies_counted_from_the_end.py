# score: 0/6
# status: refuted
# misconception: reversed-frequencies

import numpy as np


def rope(x, positions, theta):
    y = np.empty_like(x)
    for j in range(x.shape[-1] // 2):
        angle = positions * theta[-j - 1]
        c, s = np.cos(angle), np.sin(angle)
        y[..., 2 * j] = c * x[..., 2 * j] - s * x[..., 2 * j + 1]
        y[..., 2 * j + 1] = s * x[..., 2 * j] + c * x[..., 2 * j + 1]
    return y
