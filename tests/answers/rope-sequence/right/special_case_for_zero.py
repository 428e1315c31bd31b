# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    where = np.broadcast_to(positions, x.shape[:-1])
    for t in np.ndindex(where.shape):
        if where[t] == 0:
            continue  # nothing to turn
        z = x[t].view(complex) * np.exp(1j * where[t] * theta)
        out[t] = z.view(float)
    return out
