# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    turns = {m: np.exp(1j * m * theta) for m in set(where.ravel().tolist())}
    out = np.empty_like(x)
    for t in np.ndindex(where.shape):
        z = (x[t][0::2] + 1j * x[t][1::2]) * turns[int(where[t])]
        out[t][0::2] = z.real
        out[t][1::2] = z.imag
    return out
