# score: 0/3
# status: unattempted
# misconception: none

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = base ** ...
    return np.concatenate([theta, np.zeros((d - rotated) // 2)])
