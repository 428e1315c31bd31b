# score: 0/3
# status: refuted
# misconception: rounded

import numpy as np


def rope_block(m, theta):
    a = m * theta
    return np.round([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]], 4)
