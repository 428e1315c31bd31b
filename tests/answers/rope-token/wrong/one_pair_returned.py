# score: 0/5
# status: refuted
# misconception: another-size

import numpy as np


def rope(x, position, theta):
    for j in range(len(theta)):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out = np.array([c * x[2 * j] - s * x[2 * j + 1], s * x[2 * j] + c * x[2 * j + 1]])
    return out
