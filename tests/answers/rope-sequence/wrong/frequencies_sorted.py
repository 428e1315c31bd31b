# score: 0/6
# status: refuted
# misconception: frequencies-sorted

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * np.sort(theta)
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
