# score: 4/4
# status: tested

import numpy as np


def score(q, k, m, n, theta):
    lengths = np.hypot(q[::2], q[1::2]) * np.hypot(k[::2], k[1::2])
    between = np.arctan2(k[1::2], k[::2]) - np.arctan2(q[1::2], q[::2])
    return np.sum(lengths * np.cos(between + (n - m) * theta))
