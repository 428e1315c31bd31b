# score: 4/5
# status: refuted
# misconception: another-shape

import numpy as np


def rope(x, position, theta):
    R = np.zeros((len(x), len(x)))
    for j, a in enumerate(position * theta):
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]
    return x.reshape(1, -1) @ R
