# score: 0/6
# status: refuted
# misconception: one-position-for-all

import numpy as np


def rope(x, positions, theta):
    m = x.shape[-2]
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
