# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    d = len(x)
    R = np.zeros((d, d))
    for j in range(d // 2):
        angle = position * theta[j]
        R[2 * j, 2 * j] = np.cos(angle)
        R[2 * j, 2 * j + 1] = np.sin(angle)
        R[2 * j + 1, 2 * j] = -np.sin(angle)
        R[2 * j + 1, 2 * j + 1] = np.cos(angle)
    return x @ R
