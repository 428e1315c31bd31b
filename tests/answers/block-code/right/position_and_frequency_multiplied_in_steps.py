# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    half = 0.5 * m * theta
    c, s = 1 - 2 * np.sin(half) ** 2, 2 * np.sin(half) * np.cos(half)
    return np.array([[c, s], [-s, c]])
