# score: 0/6
# status: refuted
# misconception: first-pair-only

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    angle = positions * theta[0]
    c, s = np.cos(angle), np.sin(angle)
    out[..., 0] = c * x[..., 0] - s * x[..., 1]
    out[..., 1] = s * x[..., 0] + c * x[..., 1]
    return out
