# score: 0/6
# status: refuted
# misconception: both-minus

import numpy as np


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    out = np.zeros_like(x)
    for t in np.ndindex(where.shape):
        for j in range(len(theta)):
            c, s = np.cos(where[t] * theta[j]), np.sin(where[t] * theta[j])
            R = np.array([[c, -s], [-s, c]])
            out[t][2 * j:2 * j + 2] = x[t][2 * j:2 * j + 2] @ R
    return out
