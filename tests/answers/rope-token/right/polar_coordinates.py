# score: 5/5
# status: tested

import numpy as np


def rope(x, position, theta):
    radius = np.hypot(x[0::2], x[1::2])
    phi = np.arctan2(x[1::2], x[0::2]) + position * theta
    result = np.empty(x.size)
    result[0::2] = radius * np.cos(phi)
    result[1::2] = radius * np.sin(phi)
    return result
