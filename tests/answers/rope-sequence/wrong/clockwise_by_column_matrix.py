# score: 0/6
# status: refuted
# misconception: clockwise

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    a = positions[..., None] * theta
    R = np.zeros(a.shape[:-1] + (d, d))
    i = np.arange(0, d, 2)
    R[..., i, i] = R[..., i + 1, i + 1] = np.cos(a)
    R[..., i, i + 1] = np.sin(a)
    R[..., i + 1, i] = -np.sin(a)
    return (R @ x[..., None])[..., 0]
