# score: 0/4
# status: refuted
# misconception: only-query-turned + clockwise

import numpy as np


def score(q, k, m, n, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    a, b = q[::2], q[1::2]
    return np.sum((a * c + b * s) * k[::2] + (b * c - a * s) * k[1::2])
