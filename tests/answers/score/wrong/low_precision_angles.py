# score: 0/4
# status: refuted
# misconception: low-precision-angles

import numpy as np


def score(q, k, m, n, theta):
    angle = np.float32(n - m) * theta.astype(np.float32)
    c, s = np.cos(angle), np.sin(angle)
    dot = q[::2] * k[::2] + q[1::2] * k[1::2]
    cross = q[::2] * k[1::2] - q[1::2] * k[::2]
    return np.sum(dot * c - cross * s)
