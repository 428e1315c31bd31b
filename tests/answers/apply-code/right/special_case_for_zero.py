# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    if m == 0:
        return x.copy()
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
