# score: 0/2
# status: refuted
# misconception: absolute-position

import numpy as np


def repaired_angles(x, positions, theta):
    angle = np.abs(positions)[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
