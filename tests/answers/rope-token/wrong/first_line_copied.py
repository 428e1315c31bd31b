# score: 0/5
# status: refuted
# misconception: entry-copied

import numpy as np


def rope(x, position, theta):
    y = np.zeros(len(x))
    for j in range(len(theta)):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        y[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        y[2 * j + 1] = c * x[2 * j] + s * x[2 * j + 1]
    return y
