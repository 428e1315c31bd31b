# score: 4/4
# status: proved

import numpy as np


def rope(x, position, theta):
    out = np.zeros(len(x))
    for j in range(len(theta)):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out[2 * j] = s * x[2 * j] + c * x[2 * j + 1]
        out[2 * j + 1] = c * x[2 * j] - s * x[2 * j + 1]
    return out


def score(q, k, m, n, theta):
    return np.dot(rope(q, m, theta), rope(k, n, theta))
