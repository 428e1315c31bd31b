# score: 0/3
# status: refuted
# misconception: position-added

import numpy as np


def rope_block(m, theta):
    a = m + theta
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
