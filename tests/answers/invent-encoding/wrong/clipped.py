# score: 0/5
# status: refuted
# misconception: steps-differ

import numpy as np


def my_encode(x, m):
    a = min(m, 2048) * 0.5
    c, s = np.cos(a), np.sin(a)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1], x[2], x[3]])
