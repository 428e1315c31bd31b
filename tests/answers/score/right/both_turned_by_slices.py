# score: 4/4
# status: proved

import numpy as np


def turned(x, position, theta):
    a, b = x[0::2], x[1::2]
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.empty_like(x)
    out[0::2] = c * a - s * b
    out[1::2] = s * a + c * b
    return out


def score(q, k, m, n, theta):
    return turned(q, m, theta) @ turned(k, n, theta)
