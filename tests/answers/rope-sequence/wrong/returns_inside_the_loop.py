# score: 0/6
# status: refuted
# misconception: first-pair-only

import numpy as np


def rope(x, positions, theta):
    out = np.array(x)
    for j, t in enumerate(theta):
        c, s = np.cos(positions * t), np.sin(positions * t)
        a, b = x[..., 2 * j], x[..., 2 * j + 1]
        out[..., 2 * j], out[..., 2 * j + 1] = c * a - s * b, s * a + c * b
        return out
