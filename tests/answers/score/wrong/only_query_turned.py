# score: 0/4
# status: refuted
# misconception: only-query-turned

import numpy as np


def turned(x, position, theta):
    out = np.zeros_like(x)
    for j, t in enumerate(theta):
        c, s = np.cos(position * t), np.sin(position * t)
        out[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        out[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return out


def score(q, k, m, n, theta):
    return turned(q, m, theta) @ k
