# score: 0/6
# status: refuted
# misconception: frequencies-shifted

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    for j in range(len(theta)):
        angle = positions * theta[(j + 1) % len(theta)]
        c, s = np.cos(angle), np.sin(angle)
        out[..., 2 * j] = c * x[..., 2 * j] - s * x[..., 2 * j + 1]
        out[..., 2 * j + 1] = s * x[..., 2 * j] + c * x[..., 2 * j + 1]
    return out
