# score: 0/3
# status: error
# misconception: none

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    R = np.array([[c, s], [-s, c]])
