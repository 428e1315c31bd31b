# score: 5/5
# status: tested

import numpy as np


def my_encode(x, m):
    c, s = np.cos(m), np.sin(m)
    y = np.array([c * x[0] - s * x[1], s * x[0] + c * x[1], x[2], x[3]])
    return y / np.sqrt(np.sum(x**2))
