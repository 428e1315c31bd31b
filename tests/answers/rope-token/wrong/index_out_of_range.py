# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    out = np.zeros_like(x)
    for j in range(1, len(theta) + 1):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out[2 * j - 2] = c * x[2 * j - 2] - s * x[2 * j - 1]
        out[2 * j - 1] = s * x[2 * j - 2] + c * x[2 * j - 1]
    return out
