# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    if x.ndim > 2:
        m = np.broadcast_to(positions, x.shape[:-1])
        return np.stack([rope(x[i], m[i], theta) for i in range(x.shape[0])])
    angle = np.outer(positions, theta)
    c, s = np.cos(angle), np.sin(angle)
    y = np.empty_like(x)
    y[:, 0::2] = x[:, 0::2] * c - x[:, 1::2] * s
    y[:, 1::2] = x[:, 0::2] * s + x[:, 1::2] * c
    return y
