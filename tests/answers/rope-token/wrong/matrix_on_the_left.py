# score: 0/5
# status: refuted
# misconception: clockwise

import numpy as np


def rope(x, position, theta):
    R = np.zeros((len(x), len(x)))
    for j in range(len(theta)):
        a = position * theta[j]
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]
    return R @ x
