# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    # cos and sin of the first position, then those of the way from there
    start = positions[..., :1]
    p, q = start[..., None] * theta, (positions - start)[..., None] * theta
    c = np.cos(p) * np.cos(q) - np.sin(p) * np.sin(q)
    s = np.sin(p) * np.cos(q) + np.cos(p) * np.sin(q)
    y = np.empty_like(x)
    y[..., 0::2] = c * x[..., 0::2] - s * x[..., 1::2]
    y[..., 1::2] = s * x[..., 0::2] + c * x[..., 1::2]
    return y
