# score: 0/3
# status: refuted
# misconception: cut-to-integers

import numpy as np


def turn_pair(x, m, theta):
    out = np.zeros(2, dtype=int)
    c, s = np.cos(m * theta), np.sin(m * theta)
    out[0] = c * x[0] - s * x[1]
    out[1] = s * x[0] + c * x[1]
    return out
