# score: 0/6
# status: refuted
# misconception: not-turned

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    where = np.broadcast_to(positions, x.shape[:-1])
    for t in np.ndindex(where.shape):
        if not isinstance(where[t], int):
            continue
        out[t] = (x[t].view(complex) * np.exp(1j * where[t] * theta)).view(float)
    return out
