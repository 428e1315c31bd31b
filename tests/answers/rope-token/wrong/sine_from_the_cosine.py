# score: 0/5
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def rope(x, position, theta):
    c = np.cos(position * theta)
    s = np.sqrt(1 - c**2)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
