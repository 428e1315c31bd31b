# score: 0/5
# status: refuted
# misconception: equal-frequencies

import numpy as np


def rope(x, position, theta):
    out = np.zeros_like(x)
    j = 0
    for i in range(0, len(x), 2):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out[i] = c * x[i] - s * x[i + 1]
        out[i + 1] = s * x[i] + c * x[i + 1]
    return out
