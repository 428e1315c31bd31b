# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    half = position * theta / 2
    cos = 1 - 2 * np.sin(half) ** 2
    sin = 2 * np.sin(half) * np.cos(half)
    return np.c_[x[0::2] * cos - x[1::2] * sin, x[0::2] * sin + x[1::2] * cos].ravel()
