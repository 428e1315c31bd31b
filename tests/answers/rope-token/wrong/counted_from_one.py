# score: 0/5
# status: refuted
# misconception: off-by-one

import numpy as np


def rope(x, position, theta):
    m = position - 1  # Python counts from 0
    c, s = np.cos(m * theta), np.sin(m * theta)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
