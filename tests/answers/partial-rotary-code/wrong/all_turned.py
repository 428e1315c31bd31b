# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    return base ** (-np.arange(0, d, 2) / d)
