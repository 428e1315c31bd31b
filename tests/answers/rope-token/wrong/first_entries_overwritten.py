# score: 0/5
# status: refuted
# misconception: overwritten

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    c, s = np.cos(position * theta), np.sin(position * theta)
    y[0::2] = c * y[0::2] - s * y[1::2]
    y[1::2] = s * y[0::2] + c * y[1::2]
    return y
