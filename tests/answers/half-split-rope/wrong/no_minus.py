# score: 0/3
# status: refuted
# misconception: swap-without-minus

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.split(x, 2)
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.concatenate([c * a + s * b, s * a + c * b])
