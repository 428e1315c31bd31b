# score: 2.4/3
# status: refuted
# misconception: another-shape

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c * x[0] - s * x[1], s * x[0] + c * x[1]]])
