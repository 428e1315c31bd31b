# score: 0/3
# status: refuted
# misconception: position-ignored

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.split(x, 2)
    c, s = np.cos(theta), np.sin(theta)
    return np.concatenate([c * a - s * b, s * a + c * b])
