# score: 0/3
# status: error
# misconception: none

import numpy as np


def half_split_rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    return x * c - x * s
