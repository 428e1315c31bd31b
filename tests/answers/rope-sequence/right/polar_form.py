# score: 6/6
# status: tested

import numpy as np


def rope(x, positions, theta):
    a, b = x[..., 0::2], x[..., 1::2]
    radius = np.hypot(a, b)
    phi = np.arctan2(b, a) + positions[..., None] * theta
    out = np.empty(x.shape)
    out[..., 0::2] = radius * np.cos(phi)
    out[..., 1::2] = radius * np.sin(phi)
    return out
