# score: 0/3
# status: refuted
# misconception: power-entry-by-entry

import numpy as np


def rope_block(m, theta):
    a = theta
    R = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    return R ** float(m)
