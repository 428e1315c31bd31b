# score: 0/2
# status: refuted
# misconception: components-swapped

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    return np.array([s * v[0] + c * v[1], c * v[0] - s * v[1]])
