# score: 0/4
# status: refuted
# misconception: turned-vector-added

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    y = x.copy()
    y[0::2] += c * x[0::2] - s * x[1::2]
    y[1::2] += s * x[0::2] + c * x[1::2]
    return y


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
