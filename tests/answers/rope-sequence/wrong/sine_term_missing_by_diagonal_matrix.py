# score: 0/6
# status: refuted
# misconception: sine-term-missing

import numpy as np


def rope(x, positions, theta):
    out = np.zeros_like(x)
    where = np.broadcast_to(positions, x.shape[:-1])
    for t in np.ndindex(where.shape):
        out[t] = x[t] @ np.diag(np.cos(where[t] * np.repeat(theta, 2)))
    return out
