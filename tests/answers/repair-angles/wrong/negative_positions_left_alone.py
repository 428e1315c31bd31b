# score: 0/2
# status: refuted
# misconception: negative-positions

import numpy as np


def repaired_angles(x, positions, theta):
    m = np.maximum(positions, 0)
    angle = m[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
