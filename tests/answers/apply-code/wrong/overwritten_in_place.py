# score: 0/3
# status: refuted
# misconception: overwritten

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    x[0] = c * x[0] - s * x[1]
    x[1] = s * x[0] + c * x[1]
    return x
