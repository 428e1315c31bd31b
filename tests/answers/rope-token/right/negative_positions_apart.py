# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(abs(position) * theta), np.sin(abs(position) * theta)
    if position < 0:
        s = -s
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
