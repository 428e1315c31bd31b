# score: 0/3
# status: refuted
# misconception: overwritten

import numpy as np


def turn_pair(x, m, theta):
    y = x.copy()
    c, s = np.cos(m * theta), np.sin(m * theta)
    y[0] = c * y[0] - s * y[1]
    y[1] = s * y[0] + c * y[1]
    return y
