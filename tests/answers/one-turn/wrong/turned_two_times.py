# score: 0/2
# status: refuted
# misconception: applied-twice

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    for _ in range(2):
        v = np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
    return v
