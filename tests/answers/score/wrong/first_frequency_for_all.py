# score: 0/4
# status: refuted
# misconception: equal-frequencies

import numpy as np


def score(q, k, m, n, theta):
    c, s = np.cos((n - m) * theta[0]), np.sin((n - m) * theta[0])
    dot = q @ k
    cross = np.sum(q[::2] * k[1::2] - q[1::2] * k[::2])
    return dot * c - cross * s
