# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    index = np.add.outer(2 * np.arange(len(theta)), [0, 1])
    first, second = x[index].T
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.empty_like(x)
    out[index] = np.array([c * first - s * second, s * first + c * second]).T
    return out
