# score: 5/5
# status: tested

import numpy as np


def my_encode(x, m):
    x = np.array(x, dtype=float)
    c, s = np.cos(0.3), np.sin(0.3)
    for _ in range(int(m)):
        x = np.array([c * x[0] - s * x[1], s * x[0] + c * x[1], x[2], x[3]])
    return x
