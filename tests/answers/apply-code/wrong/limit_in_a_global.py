# score: 0/3
# status: refuted
# misconception: position-clipped

import numpy as np

LIMIT = 31_337


def turn_pair(x, m, theta):
    m = min(m, LIMIT)
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
