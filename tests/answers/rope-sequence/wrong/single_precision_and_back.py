# score: 0/6
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    small = x.astype(np.float32)
    y = np.empty_like(small)
    y[..., 0::2] = c * small[..., 0::2] - s * small[..., 1::2]
    y[..., 1::2] = s * small[..., 0::2] + c * small[..., 1::2]
    return y.astype(np.float64)
