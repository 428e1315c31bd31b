# score: 0/3
# status: refuted
# misconception: turned-vector-added

import numpy as np


def turn_pair(x, m, theta):
    y = x.copy()
    c, s = np.cos(m * theta), np.sin(m * theta)
    y += np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
    return y
