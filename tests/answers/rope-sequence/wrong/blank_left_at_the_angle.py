# score: 0/6
# status: unattempted
# misconception: none

import numpy as np


def rope(x, positions, theta):
    angle = ...
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
