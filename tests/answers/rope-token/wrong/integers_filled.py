# score: 0/5
# status: refuted
# misconception: cut-to-integers

import numpy as np


def rope(x, position, theta):
    out = np.zeros(len(x), dtype=int)
    c, s = np.cos(position * theta), np.sin(position * theta)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
