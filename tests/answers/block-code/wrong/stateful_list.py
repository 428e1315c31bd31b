# score: 0/3
# status: refuted
# misconception: not-repeatable

import numpy as np

positions = []


def rope_block(m, theta):
    positions.append(m)
    a = len(positions) * theta
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
