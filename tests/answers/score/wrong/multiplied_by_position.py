# score: 0/4
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def turned(x, theta):
    a, b = x[0::2], x[1::2]
    return np.stack([np.cos(theta) * a - np.sin(theta) * b, np.sin(theta) * a + np.cos(theta) * b], axis=1)


def score(q, k, m, n, theta):
    return np.sum(m * turned(q, theta) * n * turned(k, theta))
