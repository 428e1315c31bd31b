# score: 0/6
# status: refuted
# misconception: position-ignored

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    for t in np.ndindex(x.shape[:-1]):
        for j, th in enumerate(theta):
            a, b = x[t][2 * j], x[t][2 * j + 1]
            out[t][2 * j] = np.cos(th) * a - np.sin(th) * b
            out[t][2 * j + 1] = np.sin(th) * a + np.cos(th) * b
    return out
