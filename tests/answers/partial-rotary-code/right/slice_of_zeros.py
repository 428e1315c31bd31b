# score: 3/3
# status: proved

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = np.zeros(d // 2)
    theta[: rotated // 2] = base ** (-np.arange(0, rotated, 2) / rotated)
    return theta
