# score: 0/5
# status: refuted
# misconception: last-pair-only

import numpy as np


def rope(x, position, theta):
    for j, t in enumerate(theta):
        y = x.copy()
        c, s = np.cos(position * t), np.sin(position * t)
        y[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        y[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return y
