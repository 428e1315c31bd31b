# score: 0/4
# status: refuted
# misconception: every-second-pair

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    for j in range(0, len(theta), 2):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        y[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        y[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return y


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
