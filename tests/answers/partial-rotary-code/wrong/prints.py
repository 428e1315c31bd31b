# score: 0/3
# status: error
# misconception: none

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = base ** (-np.arange(0, rotated, 2) / rotated)
    print(np.concatenate([theta, np.zeros((d - rotated) // 2)]))
