# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.cos(angle - np.pi / 2)
    out = np.zeros_like(x)
    out[..., 0::2] += c * x[..., 0::2]
    out[..., 0::2] -= s * x[..., 1::2]
    out[..., 1::2] += s * x[..., 0::2]
    out[..., 1::2] += c * x[..., 1::2]
    return out
