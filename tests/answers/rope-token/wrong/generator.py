# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    for j, t in enumerate(theta):
        c, s = np.cos(position * t), np.sin(position * t)
        yield c * x[2 * j] - s * x[2 * j + 1]
        yield s * x[2 * j] + c * x[2 * j + 1]
