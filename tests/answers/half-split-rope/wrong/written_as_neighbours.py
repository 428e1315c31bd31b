# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.split(x, 2)
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
