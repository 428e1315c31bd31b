# score: 0/6
# status: refuted
# misconception: rounded

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle).round(6), np.sin(angle).round(6)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
