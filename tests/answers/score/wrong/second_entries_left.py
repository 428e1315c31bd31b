# score: 0/4
# status: refuted
# misconception: one-entry-left

import numpy as np


def rope(x, position, theta):
    out = x.copy()
    out[::2] = np.cos(position * theta) * x[::2] - np.sin(position * theta) * x[1::2]
    return out


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
