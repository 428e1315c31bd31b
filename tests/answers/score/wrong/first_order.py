# score: 0/4
# status: refuted
# misconception: small-angle-series

import numpy as np


def rope(x, position, theta):
    angle = position * theta
    a, b = x[0::2], x[1::2]
    return np.stack([a - angle * b, angle * a + b], axis=-1).ravel()


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
