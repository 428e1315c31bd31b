# score: 0/3
# status: refuted
# misconception: another-size

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]])
