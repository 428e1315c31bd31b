# score: 0/3
# status: refuted
# misconception: position-modulo

import numpy as np


def rope_block(m, theta):
    a = m % 1000 * theta
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
