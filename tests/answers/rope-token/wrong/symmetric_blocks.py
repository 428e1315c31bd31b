# score: 0/5
# status: refuted
# misconception: look-alike

import numpy as np


def rope(x, position, theta):
    R = np.zeros((len(x), len(x)))
    for j, t in enumerate(theta):
        R[2 * j, 2 * j] = R[2 * j + 1, 2 * j + 1] = np.cos(position * t)
        R[2 * j, 2 * j + 1] = R[2 * j + 1, 2 * j] = np.sin(position * t)
    return x @ R
