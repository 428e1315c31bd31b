# score: 0/6
# status: refuted
# misconception: equal-frequencies

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    where = np.broadcast_to(positions, x.shape[:-1])
    j = 0
    for t in np.ndindex(where.shape):
        for i in range(0, x.shape[-1], 2):
            c, s = np.cos(where[t] * theta[j]), np.sin(where[t] * theta[j])
            out[t][i] = c * x[t][i] - s * x[t][i + 1]
            out[t][i + 1] = s * x[t][i] + c * x[t][i + 1]
    return out
