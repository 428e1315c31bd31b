# score: 3/3
# status: proved

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = base ** (-2 * np.arange(rotated // 2) / rotated)
    while len(theta) < d // 2:
        theta = np.append(theta, 0)
    return theta
