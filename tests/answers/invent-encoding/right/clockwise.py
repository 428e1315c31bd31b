# score: 5/5
# status: proved

import numpy as np


def my_encode(x, m):
    c, s = np.cos(m / 3), np.sin(m / 3)
    return np.array([c * x[0] + s * x[1], c * x[1] - s * x[0], x[2], x[3]])
