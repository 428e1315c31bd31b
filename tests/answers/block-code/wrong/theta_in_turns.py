# score: 0/3
# status: refuted
# misconception: turns-for-radians

import numpy as np


def rope_block(m, theta):
    a = 2 * np.pi * m * theta
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
