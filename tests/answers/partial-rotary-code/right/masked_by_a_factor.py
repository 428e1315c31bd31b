# score: 3/3
# status: proved

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    i = np.arange(d // 2)
    return base ** (-2.0 * i / rotated) * (i < rotated // 2)
