# score: 4/5
# status: refuted
# misconception: some-positions

import numpy as np


def rope(x, position, theta):
    if position % 1000 == 999:
        position = 0
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
