# score: 0/6
# status: refuted
# misconception: cut-to-integers

import numpy as np


def rope(x, positions, theta):
    out = np.zeros(x.shape, dtype=int)
    angle = positions[..., None] * theta
    out[..., 0::2] = np.cos(angle) * x[..., 0::2] - np.sin(angle) * x[..., 1::2]
    out[..., 1::2] = np.sin(angle) * x[..., 0::2] + np.cos(angle) * x[..., 1::2]
    return out
