# score: 6/6
# status: proved

import cmath

import numpy as np


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    out = np.empty_like(x)
    for t in np.ndindex(where.shape):
        for j, th in enumerate(theta):
            z = complex(x[t][2 * j], x[t][2 * j + 1]) * cmath.rect(1.0, int(where[t]) * th)
            out[t][2 * j], out[t][2 * j + 1] = z.real, z.imag
    return out
