# score: 0/5
# status: refuted
# misconception: half-split

import numpy as np


def rope(x, position, theta):
    d = len(x)
    out = np.zeros(d)
    for j in range(d // 2):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out[j] = c * x[j] - s * x[j + d // 2]
        out[j + d // 2] = s * x[j] + c * x[j + d // 2]
    return out
