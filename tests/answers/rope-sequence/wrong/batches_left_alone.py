# score: 3/6
# status: refuted
# misconception: batches

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    if x.ndim == 2:
        angle = np.outer(positions, theta)
        out[:, 0::2] = np.cos(angle) * x[:, 0::2] - np.sin(angle) * x[:, 1::2]
        out[:, 1::2] = np.sin(angle) * x[:, 0::2] + np.cos(angle) * x[:, 1::2]
    return out
