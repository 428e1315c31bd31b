# score: 0/3
# status: refuted
# misconception: off-by-one

import numpy as np


def rope_block(m, theta):
    m = m - 1
    return np.array([[np.cos(m * theta), np.sin(m * theta)], [-np.sin(m * theta), np.cos(m * theta)]])
