# score: 0/5
# status: refuted
# misconception: last-pair-left

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    for j in range(len(theta) - 1):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        y[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        y[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return y
