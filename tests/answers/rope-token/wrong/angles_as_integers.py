# score: 0/5
# status: refuted
# misconception: angles-cut-to-integers

import numpy as np


def rope(x, position, theta):
    angle = np.zeros(len(theta), dtype=int)
    angle[:] = position * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[0::2], x[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
