# score: 3.5/4
# status: refuted
# misconception: another-shape

import numpy as np


def rope(x, position, theta):
    a, b = x[0::2], x[1::2]
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(1, -1)


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta).T
