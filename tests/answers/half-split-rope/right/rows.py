# score: 3/3
# status: proved

import numpy as np


def half_split_rope(x, position, theta):
    a, b = np.reshape(x, (2, -1))
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.stack([c * a - s * b, s * a + c * b]).ravel()
