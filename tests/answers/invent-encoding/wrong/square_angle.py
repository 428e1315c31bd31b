# score: 0/5
# status: refuted
# misconception: steps-differ

import numpy as np


def my_encode(x, m):
    c, s = np.cos(m**2), np.sin(m**2)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1], x[2], x[3]])
