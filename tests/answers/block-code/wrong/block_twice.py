# score: 0/3
# status: refuted
# misconception: applied-twice

import numpy as np


def rope_block(m, theta):
    a = m * theta
    R = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    return R @ R
