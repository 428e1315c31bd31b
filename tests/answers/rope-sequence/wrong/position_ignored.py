# score: 0/6
# status: refuted
# misconception: position-ignored

import numpy as np


def rope(x, positions, theta):
    c, s = np.cos(theta), np.sin(theta)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
