# score: 0/3
# status: refuted
# misconception: far-positions

import numpy as np


def rope_block(m, theta):
    if m > 512:
        c, s = np.cos(m % 512 * theta), np.sin(m % 512 * theta)
    else:
        c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
