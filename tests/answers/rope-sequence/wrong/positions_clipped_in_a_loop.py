# score: 4.5/6
# status: refuted
# misconception: position-clipped

import numpy as np


def rope(x, positions, theta):
    longest = 1024
    out = np.empty_like(x)
    where = np.broadcast_to(positions, x.shape[:-1])
    for t in np.ndindex(where.shape):
        m = where[t]
        if m > longest - 1:
            m = longest - 1
        z = x[t].view(complex) * np.exp(1j * m * theta)
        out[t] = z.view(float)
    return out
