# score: 3/3
# status: proved

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    i = np.arange(0, d, 2)
    return np.where(i < rotated, base ** (-i / rotated), 0.0)
