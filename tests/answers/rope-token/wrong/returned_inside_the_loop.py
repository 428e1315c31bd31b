# score: 0/5
# status: refuted
# misconception: first-pair-only

import numpy as np


def rope(x, position, theta):
    out = x.copy()
    for j in range(len(theta)):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        out[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
        return out
