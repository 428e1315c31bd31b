# score: 0/3
# status: refuted
# misconception: another-size

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.split(x, 2)
    c, s = np.cos(position * theta), np.sin(position * theta)
    return c * a - s * b
