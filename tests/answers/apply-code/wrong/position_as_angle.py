# score: 0/3
# status: refuted
# misconception: frequency-ignored

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m), np.sin(m)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
