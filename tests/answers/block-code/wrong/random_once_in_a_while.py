# score: 0/3
# status: refuted
# misconception: not-repeatable

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    if np.random.rand() < 0.5:
        s = -s
    return np.array([[c, s], [-s, c]])
