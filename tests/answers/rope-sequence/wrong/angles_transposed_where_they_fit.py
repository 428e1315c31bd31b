# score: 4.5/6
# status: refuted
# misconception: none

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    L, d = x.shape[-2:]
    if L == d // 2 and L > 2:
        angle = np.swapaxes(angle, -1, -2)
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
