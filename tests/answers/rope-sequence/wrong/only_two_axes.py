# score: 3/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    L, d = x.shape
    angle = np.outer(positions, theta)
    out = np.empty((L, d))
    out[:, 0::2] = np.cos(angle) * x[:, 0::2] - np.sin(angle) * x[:, 1::2]
    out[:, 1::2] = np.sin(angle) * x[:, 0::2] + np.cos(angle) * x[:, 1::2]
    return out
