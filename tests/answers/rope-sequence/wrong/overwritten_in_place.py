# score: 0/6
# status: refuted
# misconception: overwritten

import numpy as np


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    for t in np.ndindex(where.shape):
        for j in range(len(theta)):
            c, s = np.cos(where[t] * theta[j]), np.sin(where[t] * theta[j])
            x[t][2 * j] = c * x[t][2 * j] - s * x[t][2 * j + 1]
            x[t][2 * j + 1] = s * x[t][2 * j] + c * x[t][2 * j + 1]
    return x
