# score: 0/5
# status: refuted
# misconception: one-entry-left

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    z = x.copy()
    for j in range(len(theta)):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        y[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        z[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return y
