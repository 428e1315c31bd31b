# score: 5/5
# status: proved

import numpy as np


def my_encode(x, m):
    B = np.array([[1, 1, 1, 1], [1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]]) / 2
    c, s = np.cos(m), np.sin(m)
    R = np.array([[c, s, 0, 0], [-s, c, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
    return x @ B @ R @ B.T
