# score: 2.25/3
# status: refuted
# misconception: none

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = base ** (-np.arange(0, rotated, 2) / rotated)
    if d == 128:
        theta = theta[::-1]
    return np.concatenate([theta, np.zeros((d - rotated) // 2)])
