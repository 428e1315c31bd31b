# score: 0/5
# status: refuted
# misconception: sine-term-missing

import numpy as np


def rope(x, position, theta):
    R = np.zeros((len(x), len(x)))
    for j in range(len(theta)):
        R[2 * j, 2 * j] = np.cos(position * theta[j])
        R[2 * j + 1, 2 * j + 1] = np.cos(position * theta[j])
    return x @ R
