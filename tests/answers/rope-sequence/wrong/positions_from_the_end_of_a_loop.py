# score: 0/6
# status: refuted
# misconception: positions-reversed

import numpy as np


def rope(x, positions, theta):
    y = np.zeros(x.shape)
    L = x.shape[-2]
    for i in range(L):
        m = positions[..., L - 1 - i][..., None]
        c, s = np.cos(m * theta), np.sin(m * theta)
        y[..., i, 0::2] = c * x[..., i, 0::2] - s * x[..., i, 1::2]
        y[..., i, 1::2] = s * x[..., i, 0::2] + c * x[..., i, 1::2]
    return y
