# score: 2.4/3
# status: refuted
# misconception: another-shape

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([c, s, -s, c])
