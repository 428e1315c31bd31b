# score: 0/3
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    r = np.hypot(x[0], x[1])
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]]) / (r if r else 1)
