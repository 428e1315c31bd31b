# score: 0/3
# status: refuted
# misconception: some-angles

import numpy as np


def rope_block(m, theta):
    if theta == 0:
        return np.zeros((2, 2))
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
