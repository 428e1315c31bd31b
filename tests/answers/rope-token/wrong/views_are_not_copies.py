# score: 0/5
# status: refuted
# misconception: overwritten

import numpy as np


def rope(x, position, theta):
    even, odd = x[0::2], x[1::2]
    angle = position * theta
    x[0::2] = even * np.cos(angle) - odd * np.sin(angle)
    x[1::2] = even * np.sin(angle) + odd * np.cos(angle)
    return x
