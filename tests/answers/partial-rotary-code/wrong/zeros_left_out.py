# score: 0/3
# status: refuted
# misconception: another-size

import numpy as np


def partial_rotary(d, rotated, base=10000.0):
    return base ** (-np.arange(0, rotated, 2) / rotated)
