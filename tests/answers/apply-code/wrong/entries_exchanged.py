# score: 0/3
# status: refuted
# misconception: components-swapped

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([s * x[0] + c * x[1], c * x[0] - s * x[1]])
