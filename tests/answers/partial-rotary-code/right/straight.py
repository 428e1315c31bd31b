# score: 3/3
# status: proved

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = base ** (-np.arange(0, rotated, 2) / rotated)
    return np.concatenate([theta, np.zeros((d - rotated) // 2)])
