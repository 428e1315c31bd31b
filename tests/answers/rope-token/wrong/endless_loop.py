# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    out = np.empty_like(x)
    i = 0
    while i < len(x):
        angle = position * theta[i // 2]
        out[i] = np.cos(angle) * x[i] - np.sin(angle) * x[i + 1]
        out[i + 1] = np.sin(angle) * x[i] + np.cos(angle) * x[i + 1]
    return out
