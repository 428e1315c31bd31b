# score: 0/3
# status: refuted
# misconception: cut-to-integers

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]]).round().astype(int)
