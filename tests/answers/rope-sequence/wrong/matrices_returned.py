# score: 0/6
# status: refuted
# misconception: turn-not-applied

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    i = np.arange(0, d, 2)
    a = positions[..., None] * theta
    R = np.zeros((*positions.shape, d, d))
    R[..., i, i] = R[..., i + 1, i + 1] = np.cos(a)
    R[..., i, i + 1], R[..., i + 1, i] = np.sin(a), -np.sin(a)
    return R
