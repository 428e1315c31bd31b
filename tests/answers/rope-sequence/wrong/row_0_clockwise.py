# score: 0/6
# status: refuted
# misconception: clockwise + positions-of-one-row

import numpy as np


def rope(x, positions, theta):
    m = positions.reshape(-1, positions.shape[-1])[0]
    angle = m[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a + s * b, c * b - s * a], axis=-1).reshape(x.shape)
