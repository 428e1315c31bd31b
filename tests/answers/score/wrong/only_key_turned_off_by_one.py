# score: 0/4
# status: refuted
# misconception: only-key-turned + off-by-one

import numpy as np


def score(q, k, m, n, theta):
    c, s = np.cos((n - 1) * theta), np.sin((n - 1) * theta)
    a, b = k[::2], k[1::2]
    return np.sum((a * c - b * s) * q[::2] + (a * s + b * c) * q[1::2])
