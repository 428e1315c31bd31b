# score: 4/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    pairs = x.reshape(-1, 2).squeeze()
    a, b = pairs[:, 0], pairs[:, 1]
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.column_stack([c * a - s * b, s * a + c * b]).ravel()
