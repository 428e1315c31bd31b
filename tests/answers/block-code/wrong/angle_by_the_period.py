# score: 0/3
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def rope_block(m, theta):
    period = 2 * np.pi / theta if theta else np.inf
    a = m * period
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
