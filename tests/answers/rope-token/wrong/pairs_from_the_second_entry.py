# score: 0/5
# status: refuted
# misconception: pairs-shifted

import numpy as np


def rope(x, position, theta):
    d = len(x)
    y = np.empty(d)
    for j in range(d // 2):
        first, second = 2 * j + 1, (2 * j + 2) % d
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        y[first] = c * x[first] - s * x[second]
        y[second] = s * x[first] + c * x[second]
    return y
