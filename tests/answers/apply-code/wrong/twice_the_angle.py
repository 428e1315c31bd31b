# score: 0/3
# status: refuted
# misconception: applied-twice

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(2 * m * theta), np.sin(2 * m * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
