# score: 0/4
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def rope(x, position, theta):
    angle = position * 2 * np.pi / theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[0::2], x[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
