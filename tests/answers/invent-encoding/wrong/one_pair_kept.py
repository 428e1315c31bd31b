# score: 0/5
# status: refuted
# misconception: loses-the-token

import numpy as np


def my_encode(x, m):
    c, s = np.cos(m), np.sin(m)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1], 0, 0])
