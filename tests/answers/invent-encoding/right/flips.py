# score: 5/5
# status: proved

import numpy as np


def my_encode(x, m):
    return np.array([x[0], x[1], x[2], x[3] * np.cos(np.pi * m)])
