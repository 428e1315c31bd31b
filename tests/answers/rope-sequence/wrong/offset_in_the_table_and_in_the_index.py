# score: 4.5/6
# status: refuted
# misconception: offset-twice

import numpy as np


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    out = np.empty_like(x)
    for t in np.ndindex(where.shape[:-1]):
        start = where[t][0]
        for i, m in enumerate(where[t]):
            turn = np.exp(1j * start * theta) * np.exp(1j * m * theta)
            out[t][i] = (x[t][i].view(complex) * turn).view(float)
    return out
