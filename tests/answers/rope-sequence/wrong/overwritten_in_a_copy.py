# score: 0/6
# status: refuted
# misconception: overwritten

import numpy as np


def rope(x, positions, theta):
    y = x.copy()
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    y[..., 0::2] = c * y[..., 0::2] - s * y[..., 1::2]
    y[..., 1::2] = s * y[..., 0::2] + c * y[..., 1::2]
    return y
