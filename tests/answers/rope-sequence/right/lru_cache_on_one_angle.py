# score: 6/6
# status: proved

import math
from functools import lru_cache

import numpy as np


@lru_cache(maxsize=None)
def cos_sin(m, t):
    return math.cos(m * t), math.sin(m * t)


def rope(x, positions, theta):
    out = np.array(x)
    where = np.broadcast_to(positions, x.shape[:-1])
    for k in np.ndindex(where.shape):
        for j in range(len(theta)):
            c, s = cos_sin(int(where[k]), float(theta[j]))
            a, b = x[k][2 * j], x[k][2 * j + 1]
            out[k][2 * j] = c * a - s * b
            out[k][2 * j + 1] = s * a + c * b
    return out
