# score: 0/3
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def turn_pair(x, m, theta):
    period = 2 * np.pi / theta if theta else 0.0
    c, s = np.cos(m * period), np.sin(m * period)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
