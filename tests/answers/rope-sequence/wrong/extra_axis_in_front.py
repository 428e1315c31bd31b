# score: 4.5/6
# status: refuted
# misconception: another-shape

import numpy as np


def rope(x, positions, theta):
    angle = positions[None, ..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    y = np.empty((1, *x.shape))
    y[..., 0::2] = c * x[..., 0::2] - s * x[..., 1::2]
    y[..., 1::2] = s * x[..., 0::2] + c * x[..., 1::2]
    return y
