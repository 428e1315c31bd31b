# score: 5/5
# status: proved

import numpy as np


def my_encode(x, m):
    out = []
    for j in range(2):
        c, s = np.cos(m / 10**j), np.sin(m / 10**j)
        out += [c * x[2 * j] - s * x[2 * j + 1], s * x[2 * j] + c * x[2 * j + 1]]
    return out
