# score: 0/3
# status: refuted
# misconception: still-pairs-at-one

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = base ** (-np.arange(0, rotated, 2) / rotated)
    return np.concatenate([theta, np.ones((d - rotated) // 2)])
