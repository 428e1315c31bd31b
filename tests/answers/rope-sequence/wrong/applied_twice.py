# score: 0/6
# status: refuted
# misconception: applied-twice

import numpy as np


def turn(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)


def rope(x, positions, theta):
    y = turn(x, positions, theta)
    return turn(y, positions, theta)
