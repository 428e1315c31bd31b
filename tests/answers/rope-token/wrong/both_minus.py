# score: 0/5
# status: refuted
# misconception: both-minus

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.zeros_like(x)
    out[0::2] = x[0::2] * c - x[1::2] * s
    out[1::2] = x[1::2] * c - x[0::2] * s
    return out
