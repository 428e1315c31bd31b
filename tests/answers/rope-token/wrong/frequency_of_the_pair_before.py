# score: 0/5
# status: refuted
# misconception: frequencies-shifted

import numpy as np


def rope(x, position, theta):
    y = np.zeros(len(x))
    for j in range(len(theta)):
        angle = position * theta[j - 1]
        y[2 * j] = np.cos(angle) * x[2 * j] - np.sin(angle) * x[2 * j + 1]
        y[2 * j + 1] = np.sin(angle) * x[2 * j] + np.cos(angle) * x[2 * j + 1]
    return y
