# score: 0/5
# status: refuted
# misconception: pairs-overlapping

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    for j in range(len(theta)):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        y[j], y[j + 1] = c * y[j] - s * y[j + 1], s * y[j] + c * y[j + 1]
    return y
