# score: 0/6
# status: refuted
# misconception: turns-for-radians

import numpy as np


def rope(x, positions, theta):
    omega = 2 * np.pi * theta
    a, b = x[..., 0::2], x[..., 1::2]
    c, s = np.cos(np.multiply.outer(positions, omega)), np.sin(np.multiply.outer(positions, omega))
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
