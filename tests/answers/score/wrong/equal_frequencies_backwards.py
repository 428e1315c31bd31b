# score: 0/4
# status: refuted
# misconception: distance-backwards + equal-frequencies

import numpy as np


def score(q, k, m, n, theta):
    angle = (m - n) * theta[0]
    cross = np.sum(q[::2] * k[1::2] - q[1::2] * k[::2])
    return np.dot(q, k) * np.cos(angle) - cross * np.sin(angle)
