# score: 0/3
# status: refuted
# misconception: position-clipped

import numpy as np


def turn_pair(x, m, theta):
    if m > 4096:
        m = 4096
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
