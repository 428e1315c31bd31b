# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    angle = ((n - m) * theta) % (2 * np.pi)
    dot = q[::2] * k[::2] + q[1::2] * k[1::2]
    cross = q[::2] * k[1::2] - q[1::2] * k[::2]
    return np.sum(dot * np.cos(angle) - cross * np.sin(angle))
