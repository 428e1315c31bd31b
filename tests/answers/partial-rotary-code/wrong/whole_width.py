# score: 0/3
# status: refuted
# misconception: exponent-of-the-whole-width

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    theta = base ** (-np.arange(0, d, 2) / d)
    theta[rotated // 2 :] = 0
    return theta
