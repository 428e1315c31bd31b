# score: 0/2
# status: refuted
# misconception: half-split

import numpy as np


def repaired_projection(x, w, m, theta):
    a, b = np.split(x @ w, 2)
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.concatenate([c * a - s * b, s * a + c * b])
