# score: 0/4
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def rope(x, position, theta):
    c = np.cos(position * theta)
    s = np.sqrt(1 - c**2)
    a, b = x[0::2], x[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
