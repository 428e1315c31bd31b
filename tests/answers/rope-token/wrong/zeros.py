# score: 0/5
# status: refuted
# misconception: same-for-all

import numpy as np


def rope(x, position, theta):
    out = np.zeros_like(x)
    for j in range(len(theta)):
        pair = x[2 * j : 2 * j + 2]
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        pair = np.array([c * pair[0] - s * pair[1], s * pair[0] + c * pair[1]])
    return out
