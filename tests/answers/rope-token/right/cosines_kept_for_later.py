# score: 5/5
# status: proved

from functools import lru_cache

import numpy as np


@lru_cache(maxsize=None)
def cos_sin(angle: float):
    return np.cos(angle), np.sin(angle)


def rope(x, position, theta):
    out = []
    for j in range(len(theta)):
        c, s = cos_sin(float(position * theta[j]))
        out += [c * x[2 * j] - s * x[2 * j + 1], s * x[2 * j] + c * x[2 * j + 1]]
    return np.array(out)
