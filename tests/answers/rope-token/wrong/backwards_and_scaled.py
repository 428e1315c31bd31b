# score: 0/5
# status: refuted
# misconception: clockwise + scaled-on-the-way

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] + s * x[1::2]
    out[1::2] = c * x[1::2] - s * x[0::2]
    return out / np.sqrt(len(x))
