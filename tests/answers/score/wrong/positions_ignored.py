# score: 0/4
# status: refuted
# misconception: plain-dot-product

import numpy as np


def turned(x, theta):
    a, b = x[0::2], x[1::2]
    return np.concatenate([np.cos(theta) * a - np.sin(theta) * b, np.sin(theta) * a + np.cos(theta) * b])


def score(q, k, m, n, theta):
    return turned(q, theta) @ turned(k, theta)
