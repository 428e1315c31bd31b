# score: 0/3
# status: refuted
# misconception: absolute-position

import numpy as np


def rope_block(m, theta):
    a = abs(m) * theta
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
