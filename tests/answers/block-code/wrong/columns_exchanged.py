# score: 0/3
# status: refuted
# misconception: components-swapped

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[s, c], [c, -s]])
