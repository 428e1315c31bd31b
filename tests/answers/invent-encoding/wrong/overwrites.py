# score: 4/5
# status: refuted
# misconception: input-mutated

import numpy as np


def my_encode(x, m):
    c, s = np.cos(m), np.sin(m)
    x[0], x[1] = c * x[0] - s * x[1], s * x[0] + c * x[1]
    return x
