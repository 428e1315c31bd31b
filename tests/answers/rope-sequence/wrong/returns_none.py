# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    out[..., 0::2] = c * x[..., 0::2] - s * x[..., 1::2]
    out[..., 1::2] = s * x[..., 0::2] + c * x[..., 1::2]
