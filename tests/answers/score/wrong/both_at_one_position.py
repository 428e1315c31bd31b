# score: 0/4
# status: refuted
# misconception: plain-dot-product

import numpy as np


def turned(x, angle):
    a, b = x[0::2], x[1::2]
    return np.stack([np.cos(angle) * a - np.sin(angle) * b, np.sin(angle) * a + np.cos(angle) * b], axis=1)


def score(q, k, m, n, theta):
    return np.sum(turned(q, m * theta) * turned(k, m * theta))
