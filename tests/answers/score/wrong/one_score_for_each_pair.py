# score: 0/4
# status: refuted
# misconception: not-summed

import numpy as np


def score(q, k, m, n, theta):
    angle = (n - m) * theta
    dot = q[::2] * k[::2] + q[1::2] * k[1::2]
    cross = q[::2] * k[1::2] - q[1::2] * k[::2]
    return dot * np.cos(angle) - cross * np.sin(angle)
