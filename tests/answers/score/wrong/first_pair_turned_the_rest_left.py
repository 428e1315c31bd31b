# score: 0/4
# status: refuted
# misconception: first-pair-only

import numpy as np


def rope(x, angle):
    out = x.copy()
    out[0] = np.cos(angle) * x[0] - np.sin(angle) * x[1]
    out[1] = np.sin(angle) * x[0] + np.cos(angle) * x[1]
    return out


def score(q, k, m, n, theta):
    return rope(q, m * theta[0]) @ rope(k, n * theta[0])
