# score: 0/3
# status: refuted
# misconception: one-entry-left

import numpy as np


def turn_pair(x, m, theta):
    y = np.array(x, dtype=float)
    y[0] = np.cos(m * theta) * x[0] - np.sin(m * theta) * x[1]
    return y
