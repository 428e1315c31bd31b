# score: 4.5/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    out = np.empty_like(x)
    for t in np.ndindex(where.shape):
        m = where[t]
        turn = np.ones(len(theta), complex)
        rest = int(m)
        step = np.exp(1j * theta)
        while rest != 0:
            if rest & 1:
                turn = turn * step
            step = step * step
            rest >>= 1  # never gets from -1 to 0
        out[t] = (x[t].view(complex) * turn).view(float)
    return out
