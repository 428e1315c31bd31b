# score: 0/4
# status: refuted
# misconception: overwritten

import numpy as np


def rope(x, position, theta):
    x = x.copy()
    c, s = np.cos(position * theta), np.sin(position * theta)
    x[1::2] = s * x[0::2] + c * x[1::2]
    x[0::2] = c * x[0::2] - s * x[1::2]
    return x


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
