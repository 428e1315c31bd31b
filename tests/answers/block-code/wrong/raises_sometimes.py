# score: 0/3
# status: error
# misconception: none

import numpy as np


def rope_block(m, theta):
    if m == 10:
        raise RuntimeError("ten")
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
