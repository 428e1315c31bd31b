# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    x = x.copy()
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    old = x[..., 0::2].copy()
    x[..., 0::2] = c * old - s * x[..., 1::2]
    x[..., 1::2] = s * old + c * x[..., 1::2]
    return x
