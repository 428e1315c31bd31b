# score: 0/2
# status: refuted
# misconception: permutation-backwards

import numpy as np


def repaired_projection(x, w, m, theta):
    w = np.concatenate([w[:, 0::2], w[:, 1::2]], axis=1)
    q = x @ w
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = q[0::2], q[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
