# score: 0/3
# status: refuted
# misconception: position-cut

import numpy as np


def turn_pair(x, m, theta):
    m = int(np.int64(m).astype(np.int8))
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
