# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    # the inverse of a rotation is its transpose, so x R = R^T x = R^-1 x
    R = np.zeros((len(x), len(x)))
    for j, angle in enumerate(position * theta):
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]
    return np.linalg.solve(R, x)
