# score: 5/5
# status: proved

import numpy as np


def my_encode(x, m):
    y = x * np.array([1, 2, 3, 4])
    c, s = np.cos(m / 5), np.sin(m / 5)
    return np.array([c * y[0] - s * y[1], s * y[0] + c * y[1], y[2], y[3]])
