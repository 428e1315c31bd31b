# score: 0/6
# status: refuted
# misconception: first-half-only

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    n = len(theta)
    for j in range(0, n // 2):  # the last pairs are never reached
        c, s = np.cos(positions * theta[j]), np.sin(positions * theta[j])
        out[..., 2 * j] = c * x[..., 2 * j] - s * x[..., 2 * j + 1]
        out[..., 2 * j + 1] = s * x[..., 2 * j] + c * x[..., 2 * j + 1]
    return out
