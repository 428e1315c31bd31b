# score: 0/5
# status: refuted
# misconception: frequency-ignored

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position), np.sin(position)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
