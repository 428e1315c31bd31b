# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    # one position after the one before
    c0, s0 = np.cos((position - 1) * theta), np.sin((position - 1) * theta)
    c1, s1 = np.cos(theta), np.sin(theta)
    c, s = c0 * c1 - s0 * s1, s0 * c1 + c0 * s1
    out = np.empty(len(x))
    out[0::2] = x[0::2] * c - x[1::2] * s
    out[1::2] = x[0::2] * s + x[1::2] * c
    return out
