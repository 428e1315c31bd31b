# score: 0/4
# status: refuted
# misconception: absolute-distance

import numpy as np


def score(q, k, m, n, theta):
    angle = abs(n - m) * theta
    dot = q[::2] * k[::2] + q[1::2] * k[1::2]
    cross = q[::2] * k[1::2] - q[1::2] * k[::2]
    return np.sum(dot * np.cos(angle) - cross * np.sin(angle))
